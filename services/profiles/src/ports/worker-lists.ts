import type { WorkerSort } from "@qianxian/contracts/profiles";
import type { CrewId, HouseholdId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { Reach } from "../domain/reach.ts";
import type { ListFilter, ListPlace } from "../domain/worker-list.ts";

/** Keyed hashes of one identifier, under every key in use. */
export type KnownBy = { phones: readonly string[] } | { idNumbers: readonly string[] } | { names: readonly string[] };

/** The ledger as staff look through it: sorted, narrowed, counted. */
export type WorkerLists = {
  /** So many of those whom the filter lets through, sorted, after the given place; and how many there are in all. */
  page(filter: ListFilter, sort: WorkerSort, limit: number, after?: ListPlace): Promise<{ found: LedgerWorker[]; total: number }>;
  /** How many the filter lets through, by village, town or state of seeking, in the order of these. */
  counts(filter: ListFilter, by: "village" | "town" | "seeking"): Promise<{ key: string; count: number }[]>;
  /** Ids of those within the reach who are known by this, by id; a name is looked up as it was indexed, with the village. */
  knownBy(known: KnownBy, reach: Reach, limit: number): Promise<WorkerId[]>;
  /** How many members within the reach each of these crews has; a crew without any is left out. */
  crewSizes(crewIds: readonly CrewId[], reach: Reach): Promise<Map<CrewId, number>>;
  /** Those of a household within the reach, by id. */
  household(id: HouseholdId, reach: Reach): Promise<LedgerWorker[]>;
};
