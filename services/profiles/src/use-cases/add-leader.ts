import { leaderRoutes, profilesRoutes, WorkersChanged } from "@qianxian/contracts/profiles";
import { type Actor, CrewId, LeaderId, type WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, countyDay, reaches, subjectOfCrew } from "@qianxian/kernel";
import { join } from "../domain/membership.ts";
import type { LedgerCrew } from "../domain/crew.ts";
import { refuse } from "../domain/known-codes.ts";
import { faultsOfAgreement, type LedgerLeader, leaderViewOf } from "../domain/leader.ts";
import { cardOf, type LedgerWorker, subjectOf } from "../domain/ledger-worker.ts";
import { type Doing, noteChanges } from "../changes-noted.ts";
import { announceCrews } from "../crews-told.ts";
import { doneBy } from "../domain/worker-change.ts";
import { type Tx, useCase } from "../use-case.ts";

type Asked = { workerId: WorkerId; crewId: CrewId | undefined; actor: Actor };

/** Asked under row-level security, since what follows tells of members whom the caller may not see. */
const demandReach = async (tx: Tx, { workerId, crewId, actor }: Asked): Promise<void> => {
  const worker = await tx.workers.find(workerId);
  if (!worker || !reaches(profilesRoutes.readWorker, actor, subjectOf(worker))) throw new AppError("worker-not-found", { workerId });
  if (!crewId) return;
  const crew = await tx.crews.find(crewId);
  if (!crew || !reaches(leaderRoutes.addLeader, actor, subjectOfCrew(crew))) throw new AppError("crew-not-found", { crewId });
};

/** A crew of the leader's own, with the leader as its first member. */
const form = async (tx: Tx, id: CrewId, leader: LedgerWorker, doing: Doing): Promise<LedgerCrew> => {
  if (leader.crewId !== null) throw new AppError("in-another-crew", { workerId: leader.id });
  const crew = { id, revision: 1, leaderWorkerId: leader.id, town: leader.town };
  await tx.crews.addMissing([crew]);
  const joined = join(leader, id);
  await tx.workers.save(joined);
  await noteChanges(tx, [{ before: leader, after: joined }], doing);
  await tx.outbox.add(WorkersChanged, { workers: [cardOf(joined)] });
  return crew;
};

/** Gives a crew whose leader has ended to another one. */
const takeOver = async (tx: Tx, crewId: CrewId, leader: LedgerWorker): Promise<LedgerCrew> => {
  const crew = await tx.crews.lock(crewId);
  if (!crew) throw new AppError("crew-not-found", { crewId });
  if (await tx.leaders.leads(crewId)) throw new AppError("crew-has-leader", { crewId });
  if (crew.leaderWorkerId === leader.id) return crew;
  const led = { ...crew, leaderWorkerId: leader.id, revision: crew.revision + 1 };
  await tx.crews.save(led);
  return led;
};

/**
 * Enters a leader into the register, with a new crew or with one whose leader has ended. An agreement is the leader's
 * own word to belong to the crew.
 */
export const addLeader = useCase({
  input: leaderRoutes.addLeader.input,
  run: async ({ input: { workerId, crewId, ...agreement }, actor, deps, transact, conclude }) => {
    refuse(faultsOfAgreement(agreement));
    await transact((tx) => demandReach(tx, { workerId, crewId, actor }));
    return conclude(async (tx) => {
      const worker = await tx.workers.lock(workerId);
      if (!worker) throw new AppError("worker-not-found", { workerId });
      const crew = crewId
        ? await takeOver(tx, crewId, worker)
        : await form(tx, CrewId.parse(deps.newId()), worker, { by: doneBy(actor), deps });
      const leader: LedgerLeader = {
        id: LeaderId.parse(deps.newId()),
        revision: 1,
        workerId,
        crewId: crew.id,
        town: crew.town,
        ...agreement,
        status: "active",
      };
      await tx.leaders.add([leader]);
      await announceCrews(tx, [crew]);
      return leaderViewOf(leader, worker, countyDay(deps.clock.now()), deps.vault);
    }, "all");
  },
});
