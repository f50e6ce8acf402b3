import { profilesRoutes } from "@qianxian/contracts/profiles";
import { AppError, reaches } from "@qianxian/kernel";
import { subjectOf, viewOf } from "../domain/ledger-worker.ts";
import { useCase } from "../use-case.ts";

/** One worker, identifiers masked; whoever is out of reach does not exist. */
export const readWorker = useCase({
  input: profilesRoutes.readWorker.input,
  run: async ({ input: { workerId }, actor, deps, transact }) => {
    const worker = await transact((tx) => tx.workers.find(workerId));
    if (!worker || !reaches(profilesRoutes.readWorker, actor, subjectOf(worker)))
      throw new AppError("worker-not-found", { workerId });
    return viewOf(worker, deps.vault);
  },
});
