import { rightsRoutes } from "@qianxian/contracts/profiles";
import { AppError, reaches } from "@qianxian/kernel";
import { subjectOf } from "../domain/ledger-worker.ts";
import { useCase } from "../use-case.ts";

/**
 * Everything all services hold about a worker, as one file with identifiers unmasked; everything or nothing. It is
 * asked for with a reason and noted in the audit log, together with the answer.
 */
export const exportWorker = useCase({
  input: rightsRoutes.exportWorker.input,
  run: async ({ input: { workerId }, actor, deps, transact, conclude }) => {
    const worker = await transact((tx) => tx.workers.find(workerId));
    if (!worker || !reaches(rightsRoutes.exportWorker, actor, subjectOf(worker)))
      throw new AppError("worker-not-found", { workerId });
    const records = await deps.persons.of(workerId);
    return conclude(async () => ({ workerId, madeAt: deps.clock.now().toISOString(), erasedAt: null, records }));
  },
});
