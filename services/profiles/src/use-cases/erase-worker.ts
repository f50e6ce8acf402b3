import { rightsRoutes } from "@qianxian/contracts/profiles";
import { accountOf, AppError, reaches } from "@qianxian/kernel";
import { subjectOf } from "../domain/ledger-worker.ts";
import { demandNameless } from "../domain/nameless-reason.ts";
import type { Erasure } from "../ports/erasure-list.ts";
import { lineOf, takeOut } from "../taken-out.ts";
import { useCase } from "../use-case.ts";

/**
 * Deletes a worker's identifiers and facts at once and tells the others, who do the same; what law keeps is left to
 * auditors. The list outside the database is written after the commit, and again at the next start if that failed.
 * The caller's reach is asked under row-level security; the deletion itself runs for the stack, so that no row about
 * the person stays unseen.
 */
export const eraseWorker = useCase({
  input: rightsRoutes.eraseWorker.input,
  run: async ({ input: { workerId, reason }, actor, deps, transact, conclude }) => {
    const found = await transact((tx) => tx.workers.find(workerId));
    let lines: Erasure[] = [];
    const answer = await conclude(async (tx) => {
      // Refused only here, since a repeat under the key of a deed that is done is answered, not refused.
      const worker = found && (await tx.workers.lock(workerId));
      if (!worker || !reaches(rightsRoutes.eraseWorker, actor, subjectOf(worker)))
        throw new AppError("worker-not-found", { workerId });
      demandNameless(reason, [worker], deps.vault);
      const now = deps.clock.now();
      lines = (await takeOut(tx, worker, now, accountOf(actor))).map(lineOf);
      return { workerId, erasedAt: now.toISOString() };
    }, "all");
    await deps.erasureList.add(lines);
    return answer;
  },
  settle: ({ answer, deps }) => deps.erasureList.add([answer]),
});
