import { consentRoutes } from "@qianxian/contracts/profiles";
import { AppError, reaches } from "@qianxian/kernel";
import { standingOf } from "../domain/consent.ts";
import { subjectOf } from "../domain/ledger-worker.ts";
import { useCase } from "../use-case.ts";

/** What a worker has agreed to, refused and taken back; whoever is out of reach does not exist. */
export const listConsents = useCase({
  input: consentRoutes.listConsents.input,
  run: async ({ input: { workerId }, actor, transact }) =>
    transact(async (tx) => {
      const worker = await tx.workers.find(workerId);
      if (!worker || !reaches(consentRoutes.listConsents, actor, subjectOf(worker)))
        throw new AppError("worker-not-found", { workerId });
      const items = await tx.consents.of(workerId);
      return { workerId, standing: standingOf(items), items };
    }),
});
