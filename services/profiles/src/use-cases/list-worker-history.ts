import { profilesRoutes } from "@qianxian/contracts/profiles";
import { AppError, pageFrom, reaches, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { subjectOf } from "../domain/ledger-worker.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ place: z.int() });

/** A page of when what of a worker's entry was changed and by which role, the latest first. */
export const listWorkerHistory = useCase({
  input: profilesRoutes.listWorkerHistory.input,
  run: async ({ input: { workerId, limit, cursor }, actor, transact }) => {
    const before = readCursor(Place, cursor);
    return transact(async (tx) => {
      const worker = await tx.workers.find(workerId);
      if (!worker || !reaches(profilesRoutes.listWorkerHistory, actor, subjectOf(worker)))
        throw new AppError("worker-not-found", { workerId });
      const found = await tx.history.of(workerId, limit + 1, before?.place);
      const { page, nextCursor } = pageFrom(found, limit, ({ place }) => ({ place }));
      return { items: page.map(({ change }) => change), nextCursor };
    });
  },
});
