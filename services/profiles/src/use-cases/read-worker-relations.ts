import { profilesRoutes } from "@qianxian/contracts/profiles";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches } from "@qianxian/kernel";
import { reachesCrew } from "../domain/crew.ts";
import { type LedgerWorker, maskedNameOf, subjectOf } from "../domain/ledger-worker.ts";
import { reachOf } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

/** Whom a worker belongs with: crew and its leader, household, partner, buddies; nobody out of the caller's reach. */
export const readWorkerRelations = useCase({
  input: profilesRoutes.readWorkerRelations.input,
  run: async ({ input: { workerId }, actor, deps, transact }) =>
    transact(async (tx) => {
      const isSeen = (one: LedgerWorker) => reaches(profilesRoutes.readWorkerRelations, actor, subjectOf(one));
      const named = ({ id, sealed }: LedgerWorker) => ({ workerId: id, maskedName: maskedNameOf(id, sealed.name, deps.vault) });
      const worker = await tx.workers.find(workerId);
      if (!worker || !isSeen(worker)) throw new AppError("worker-not-found", { workerId });
      const { partnerId, buddyIds } = worker.facts;
      const crew = worker.crewId && (await tx.crews.find(worker.crewId));
      const leaderId = crew ? [crew.leaderWorkerId] : [];
      const others = await tx.workers.among([...leaderId, ...buddyIds, ...(partnerId ? [partnerId] : [])]);
      const byId = new Map(others.filter(isSeen).map((one) => [one.id, named(one)]));
      const one = (id: WorkerId | null) => (id && byId.get(id)) || null;
      const household = worker.householdId && (await tx.lists.household(worker.householdId, reachOf(actor))).filter(isSeen);
      return {
        workerId,
        crew: crew && reachesCrew(actor, crew) ? { id: crew.id, town: crew.town, leader: one(crew.leaderWorkerId) } : null,
        household: worker.householdId && household ? { id: worker.householdId, members: household.map(named) } : null,
        partner: one(partnerId),
        buddies: buddyIds.flatMap((id) => byId.get(id) ?? []),
      };
    }),
});
