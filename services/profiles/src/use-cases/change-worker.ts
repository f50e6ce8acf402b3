import { profilesRoutes, WorkerFacts, WorkersChanged } from "@qianxian/contracts/profiles";
import { accountOf, AppError, countyDay, reaches } from "@qianxian/kernel";
import { faultsOfFacts, refuse } from "../domain/known-codes.ts";
import { noteChanges } from "../changes-noted.ts";
import { cardOf, change, subjectOf, viewOf } from "../domain/ledger-worker.ts";
import { doneBy } from "../domain/worker-change.ts";
import { useCase } from "../use-case.ts";

/** Corrects what is known of a worker; saying what is known already changes and announces nothing. */
export const changeWorker = useCase({
  input: profilesRoutes.changeWorker.input,
  run: async ({ input: { workerId, ...given }, actor, deps, conclude, expect }) => {
    const corrections = WorkerFacts.partial().parse(given);
    refuse(faultsOfFacts(corrections));

    return conclude(async (tx) => {
      const worker = await tx.workers.lock(workerId);
      if (!worker || !reaches(profilesRoutes.changeWorker, actor, subjectOf(worker)))
        throw new AppError("worker-not-found", { workerId });
      expect(worker.revision);
      const changed = change(worker, WorkerFacts.parse({ ...worker.facts, ...corrections }));
      if (changed !== worker) {
        await tx.workers.save(changed);
        await noteChanges(tx, [{ before: worker, after: changed }], { by: doneBy(actor), deps });
        const word = { id: deps.newId(), workerId, push: changed.facts.consentToPush };
        await tx.consents.follow([word], { how: "form", on: countyDay(deps.clock.now()), by: accountOf(actor) });
        await tx.outbox.add(WorkersChanged, { workers: [cardOf(changed)] });
      }
      return viewOf(changed, deps.vault);
    });
  },
});
