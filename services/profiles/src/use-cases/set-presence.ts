import { presenceRoutes, WorkersChanged } from "@qianxian/contracts/profiles";
import type { Actor, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches } from "@qianxian/kernel";
import { noteChanges } from "../changes-noted.ts";
import { faultsOfFacts, refuse } from "../domain/known-codes.ts";
import { cardOf, type LedgerWorker, subjectOf, viewOf } from "../domain/ledger-worker.ts";
import { moveTo } from "../domain/presence.ts";
import { doneBy } from "../domain/worker-change.ts";
import { useCase } from "../use-case.ts";

const demandReach = (worker: LedgerWorker | null, workerId: WorkerId, actor: Actor): LedgerWorker => {
  if (!worker || !reaches(presenceRoutes.setPresence, actor, subjectOf(worker)))
    throw new AppError("worker-not-found", { workerId });
  return worker;
};

/**
 * Says where a worker is. The station sees the person from the next request on and ceases to when the person leaves,
 * also when it is the station that says so: the change itself therefore runs for the stack, the reach being asked under
 * row-level security before it. A station of another county does not exist.
 */
export const setPresence = useCase({
  input: presenceRoutes.setPresence.input,
  run: async ({ input: { workerId, stationId, region }, actor, deps, transact, conclude }) => {
    refuse(faultsOfFacts({ presentRegion: region }).map((fault) => ({ ...fault, pointer: "/region" })));
    const found = await transact((tx) => tx.workers.find(workerId));
    const path = found && stationId !== null ? await deps.stations.find(stationId) : null;

    return conclude(async (tx) => {
      // Refused only here: who has said that somebody left may repeat it under the key and is answered.
      const worker = demandReach(found && (await tx.workers.lock(workerId)), workerId, actor);
      if (path && !worker.village.startsWith(path.county)) throw new AppError("unit-not-found", { stationId });
      const moved = moveTo(worker, { stations: path?.stations ?? [], region });
      if (moved !== worker) {
        await tx.workers.save(moved);
        await noteChanges(tx, [{ before: worker, after: moved }], { by: doneBy(actor), deps });
        await tx.outbox.add(WorkersChanged, { workers: [cardOf(moved)] });
      }
      return viewOf(moved, deps.vault);
    }, "all");
  },
});
