import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { AccountId } from "@qianxian/contracts/vocabulary";
import { countyDay } from "@qianxian/kernel";
import { noteMembers } from "./crews-told.ts";
import { erase, type ErasedWorker, tombstoneOf } from "./domain/erased-worker.ts";
import { amendLeader } from "./domain/leader.ts";
import type { LedgerWorker } from "./domain/ledger-worker.ts";
import { tellEnded } from "./leadership-told.ts";
import type { Tx } from "./use-case.ts";

/**
 * Takes a person out of the ledger, with the entries that were merged into this one: ends what they agreed to as a
 * leader, which logs them out, deletes the rows, tells the others tombstones and the crew's next revision. Runs for the
 * whole stack.
 */
export const takeOut = async (tx: Tx, worker: LedgerWorker, at: Date, by: AccountId | null): Promise<ErasedWorker[]> => {
  const aside = await tx.merges.gatheredIn(worker.id);
  const leaders = await tx.leaders.amongWorkers([worker.id]);
  const erased = [
    erase(worker, at, by),
    ...aside.map((one) => erase({ ...one, revision: one.revision + 1 }, at, by, worker.id)),
  ];
  for (const leader of leaders) await tx.leaders.save(amendLeader(leader, { status: "ended" }));
  for (const one of erased) await tx.erasures.put(one);
  await tx.outbox.add(WorkersChanged, { workers: erased.map(tombstoneOf) });
  await noteMembers(tx, [worker.crewId, ...leaders.map(({ crewId }) => crewId)].flatMap((crewId) => crewId ?? []));
  await tellEnded(tx, leaders, countyDay(at));
  return erased;
};

/** A line of the list of the erased. */
export const lineOf = ({ id, erasedAt }: ErasedWorker) => ({ workerId: id, erasedAt: erasedAt.toISOString() });
