import {
  CrewsChanged,
  type NewCrew,
  profilesInternalRoutes,
  WorkersChanged,
} from "@qianxian/contracts/profiles";
import { LeaderId } from "@qianxian/contracts/vocabulary";
import { AppError, countyDay } from "@qianxian/kernel";
import { crewCardOf } from "../domain/crew.ts";
import { faultsOfRepeats, givenTwice, inCrewAlready } from "../domain/entry-faults.ts";
import { faultsOfHome, refuse } from "../domain/known-codes.ts";
import type { LedgerLeader } from "../domain/leader.ts";
import { cardOf } from "../domain/ledger-worker.ts";
import { type Tx, useCase } from "../use-case.ts";

const eventWorkersMax = 500;

const refuseBadCrews = (crews: readonly NewCrew[]): void => {
  const ids = crews.map(({ id }, index) => ({ pointer: `/crews/${index}/id`, value: id }));
  refuse([
    ...faultsOfRepeats(ids, new Set(), givenTwice),
    ...crews.flatMap(({ town }, index) => faultsOfHome(town, "town", `/crews/${index}/town`)),
  ]);
};

/** Everybody named must be in the ledger, and no member in a crew already or twice in these. */
const checkPeople = async (tx: Tx, crews: readonly NewCrew[], isNew: (crew: NewCrew) => boolean) => {
  const places = crews.flatMap((crew, index) =>
    isNew(crew)
      ? crew.memberIds.map((value, at) => ({ pointer: `/crews/${index}/memberIds/${at}`, value }))
      : [],
  );
  const leaders = crews.filter(isNew).map(({ leaderWorkerId }) => leaderWorkerId);
  const named = [...new Set([...leaders, ...places.map(({ value }) => value)])];
  const known = await tx.workers.known(named);
  const missing = named.length - known.length;
  if (missing > 0) throw new AppError("worker-not-found", { missing });
  const elsewhere = known.filter(({ crewId }) => crewId !== null).map(({ id }) => id);
  refuse(faultsOfRepeats(places, new Set<string>(elsewhere), inCrewAlready));
};

/** A crew that stands already is led on an agreement without an end; what the paper says is entered later. */
const leaderOf = ({ id: crewId, leaderWorkerId: workerId, town }: NewCrew, id: LeaderId, today: string): LedgerLeader => ({
  id,
  revision: 1,
  workerId,
  crewId,
  town,
  agreementNumber: null,
  agreementFrom: today,
  agreementTo: null,
  status: "active",
});

/**
 * Forms crews with given ids in bulk, all or none, with their leaders; these members have said yes before. Their cards
 * change with them.
 */
export const loadCrews = useCase({
  input: profilesInternalRoutes.loadCrews.input,
  run: async ({ input: { crews }, deps, transact }) => {
    refuseBadCrews(crews);
    const today = countyDay(deps.clock.now());

    return transact(async (tx) => {
      const rows = crews.map(({ memberIds: _members, ...crew }) => ({ ...crew, revision: 1 }));
      const added = new Set(await tx.crews.addMissing(rows));
      if (added.size === 0) return { crews: 0 };
      await checkPeople(tx, crews, ({ id }) => added.has(id));
      const formed = crews.filter(({ id }) => added.has(id));
      await tx.leaders.add(formed.map((crew) => leaderOf(crew, LeaderId.parse(deps.newId()), today)));
      await tx.workers.joinCrews(
        formed.flatMap(({ id, memberIds }) =>
          memberIds.map((workerId) => ({ workerId, crewId: id })),
        ),
      );
      const people = await tx.workers.inCrews([...added]);
      for (let from = 0; from < people.length; from += eventWorkersMax) {
        const workers = people.slice(from, from + eventWorkersMax).map(cardOf);
        await tx.outbox.add(WorkersChanged, { workers });
      }
      const cards = formed.map((crew) => crewCardOf({ ...crew, revision: 1 }, crew.memberIds.toSorted()));
      await tx.outbox.add(CrewsChanged, { crews: cards });
      return { crews: added.size };
    });
  },
});
