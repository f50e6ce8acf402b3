import type { RegionCode, StationId } from "@qianxian/contracts/vocabulary";
import { canonical } from "@qianxian/kernel";
import type { LedgerWorker } from "./ledger-worker.ts";

/** Where somebody is: the station that looks after them with those above it, nearest first, and the region. */
export type Presence = { stations: readonly StationId[]; region: RegionCode | null };

/**
 * The next revision of somebody who is elsewhere now; the same worker comes back when that says nothing new. Who is at
 * home again, with no station and in no region, is with no employer either, whose liaison sees them no more.
 */
export const moveTo = (worker: LedgerWorker, { stations, region }: Presence): LedgerWorker => {
  const facts = { ...worker.facts, presentRegion: region };
  const isHome = stations.length === 0 && region === null;
  const moved = { ...worker, stations, facts, workplaceId: isHome ? null : worker.workplaceId };
  return canonical(moved) === canonical(worker) ? worker : { ...moved, revision: worker.revision + 1 };
};
