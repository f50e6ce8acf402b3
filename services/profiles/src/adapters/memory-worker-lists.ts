import type { WorkerSort } from "@qianxian/contracts/profiles";
import type { CrewId } from "@qianxian/contracts/vocabulary";
import { scopesOfSubject } from "@qianxian/kernel";
import { type LedgerWorker, subjectOf } from "../domain/ledger-worker.ts";
import { isWithin } from "../domain/reach.ts";
import { type ListFilter, type ListPlace, placeIn, stationScope, wantedWords, wordsOf } from "../domain/worker-list.ts";
import type { KnownBy, WorkerLists } from "../ports/worker-lists.ts";
import type { LikenessRows } from "./memory-likenesses.ts";
import type { MemoryRows } from "./memory-store.ts";

const passes = (filter: ListFilter, worker: LedgerWorker): boolean => {
  const { town, village, seeking, crewId, stationId, verifiedBefore } = filter;
  const scopes = scopesOfSubject(subjectOf(worker));
  const words = wordsOf(worker);
  return (
    isWithin(filter.reach, scopes) &&
    (town === undefined || worker.town === town) &&
    (village === undefined || worker.village === village) &&
    (seeking === undefined || worker.facts.seeking.state === seeking) &&
    (crewId === undefined || worker.crewId === crewId) &&
    (stationId === undefined || scopes.includes(stationScope(stationId))) &&
    (verifiedBefore === undefined || worker.facts.seeking.verifiedOn < verifiedBefore) &&
    wantedWords(filter).every((word) => words.includes(word))
  );
};

const inOrder = (a: ListPlace, b: ListPlace): number => {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
};

/** The newest comes first, everything else counts up. */
const comparing = (sort: WorkerSort) => (a: ListPlace, b: ListPlace) => (sort === "newest" ? inOrder(b, a) : inOrder(a, b));

const groupOf = ({ town, village, facts }: LedgerWorker) => ({ town, village, seeking: facts.seeking.state });

const tally = <Key>(keys: readonly Key[]): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Lists of people in memory. */
export const memoryWorkerLists = (rows: MemoryRows & LikenessRows): WorkerLists => {
  const those = (filter: ListFilter) => [...rows.workers.values()].filter((worker) => passes(filter, worker)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const isKnown = (known: KnownBy, { id, index }: LedgerWorker): boolean => {
    if ("phones" in known) return index.phone !== null && known.phones.includes(index.phone);
    if ("idNumbers" in known) return index.idNumber !== null && known.idNumbers.includes(index.idNumber);
    return known.names.includes(rows.names.get(id)?.nameIndex ?? "");
  };
  return {
    page: async (filter, sort, limit, after) => {
      const order = comparing(sort);
      const all = those(filter);
      const sorted = all.toSorted((a, b) => order(placeIn(sort, a), placeIn(sort, b)));
      const rest = sorted.filter((worker) => !after || order(placeIn(sort, worker), after) > 0);
      return { found: rest.slice(0, limit), total: all.length };
    },
    counts: async (filter, by) =>
      [...tally(those(filter).map((worker): string => groupOf(worker)[by]))]
        .map(([key, count]) => ({ key, count }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    knownBy: async (known, reach, limit) =>
      those({ reach }).filter((worker) => isKnown(known, worker)).slice(0, limit).map(({ id }) => id),
    crewSizes: async (crewIds, reach) =>
      tally(those({ reach }).flatMap(({ crewId }): CrewId[] => (crewId !== null && crewIds.includes(crewId) ? [crewId] : []))),
    household: async (id, reach) => those({ reach }).filter(({ householdId }) => householdId === id),
  };
};
