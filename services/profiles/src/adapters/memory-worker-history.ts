import type { NotedChange, WorkerHistory } from "../ports/worker-history.ts";

/** What was noted of changes, for this service's twin in memory. */
export type HistoryRows = { changes: (NotedChange & { place: number })[] };

/** The journal in memory. */
export const memoryWorkerHistory = (rows: HistoryRows): WorkerHistory => ({
  note: async (changes) => {
    for (const change of changes) rows.changes.push({ ...change, place: (rows.changes.at(-1)?.place ?? 0) + 1 });
  },
  of: async (workerId, limit, before = Number.POSITIVE_INFINITY) =>
    rows.changes
      .filter((change) => change.workerId === workerId && change.place < before)
      .toReversed()
      .slice(0, limit)
      .map(({ place, at, by, what }) => ({ place, change: { at, by, what: [...what] } })),
});
