import type { RegionCode, StationId } from "@qianxian/contracts/vocabulary";
import { canonical } from "@qianxian/kernel";
import type { LedgerWorker } from "./ledger-worker.ts";

/** Where somebody is: the station that looks after them with those above it, nearest first, and the region. */
export type Presence = { stations: readonly StationId[]; region: RegionCode | null };

/** The next revision of somebody who is elsewhere now; the same worker comes back when that says nothing new. */
export const moveTo = (worker: LedgerWorker, { stations, region }: Presence): LedgerWorker => {
  const facts = { ...worker.facts, presentRegion: region };
  const isThere = canonical([stations, facts]) === canonical([worker.stations, worker.facts]);
  return isThere ? worker : { ...worker, revision: worker.revision + 1, stations, facts };
};
