import { CrewsChanged } from "@qianxian/contracts/profiles";
import { crewCardOf, type LedgerCrew } from "./domain/crew.ts";
import type { Tx } from "./use-case.ts";

/** Announces crews as they are now, members by id; none, nothing. */
export const announceCrews = async (tx: Tx, crews: readonly LedgerCrew[]): Promise<void> => {
  if (crews.length === 0) return;
  const members = await tx.workers.membersOf(crews.map(({ id }) => id));
  const cards = crews.map((crew) => crewCardOf(crew, members.filter(({ crewId }) => crewId === crew.id).map(({ id }) => id)));
  await tx.outbox.add(CrewsChanged, { crews: cards });
};

/** Gives these crews their next revision, since their members have changed, and announces them. */
export const noteMembers = async (tx: Tx, crewIds: readonly LedgerCrew["id"][]): Promise<void> => {
  const next: LedgerCrew[] = [];
  for (const id of [...new Set(crewIds)].toSorted()) {
    const crew = await tx.crews.lock(id);
    if (!crew) continue;
    const bumped = { ...crew, revision: crew.revision + 1 };
    await tx.crews.save(bumped);
    next.push(bumped);
  }
  await announceCrews(tx, next);
};
