import { rightsRoutes } from "@qianxian/contracts/profiles";
import { AppError, reaches } from "@qianxian/kernel";
import { subjectOf } from "../domain/ledger-worker.ts";
import { demandNameless } from "../domain/nameless-reason.ts";
import { useCase } from "../use-case.ts";
import { countView } from "../views-counted.ts";

/**
 * Everything all services hold about a worker, also under entries that were merged into this one, as one file with
 * identifiers unmasked; everything or nothing. It is asked for with a reason, counted as a full view of that account,
 * and noted in the audit log, together with the answer.
 */
export const exportWorker = useCase({
  input: rightsRoutes.exportWorker.input,
  run: async ({ input: { workerId, reason }, actor, deps, transact, conclude }) => {
    const { worker, aside } = await transact(async (tx) => ({
      worker: await tx.workers.find(workerId),
      aside: await tx.merges.gatheredIn(workerId),
    }));
    if (!worker || !reaches(rightsRoutes.exportWorker, actor, subjectOf(worker)))
      throw new AppError("worker-not-found", { workerId });
    demandNameless(reason, [worker], deps.vault);
    const ids = [workerId, ...aside.map(({ id }) => id)];
    const records = (await Promise.all(ids.map((id) => deps.persons.of(id)))).flat();
    return conclude(async (tx) => {
      await countView(tx, actor, deps);
      return { workerId, madeAt: deps.clock.now().toISOString(), erasedAt: null, records };
    });
  },
});
