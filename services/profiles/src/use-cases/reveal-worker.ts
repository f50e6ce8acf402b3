import { profilesRoutes } from "@qianxian/contracts/profiles";
import { AppError, reaches } from "@qianxian/kernel";
import { revealedOf } from "../domain/full-view.ts";
import { subjectOf } from "../domain/ledger-worker.ts";
import { demandNameless } from "../domain/nameless-reason.ts";
import { useCase } from "../use-case.ts";
import { countView } from "../views-counted.ts";

/** Identifiers of one worker in full; counted by account, and in the audit log with the reason or not seen at all. */
export const revealWorker = useCase({
  input: profilesRoutes.revealWorker.input,
  run: async ({ input: { workerId, fields, reason }, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const worker = await tx.workers.find(workerId);
      if (!worker || !reaches(profilesRoutes.revealWorker, actor, subjectOf(worker)))
        throw new AppError("worker-not-found", { workerId });
      demandNameless(reason, [worker], deps.vault);
      await countView(tx, actor, deps);
      return revealedOf(worker, fields, deps.vault);
    }),
});
