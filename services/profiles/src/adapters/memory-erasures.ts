import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { ErasedWorker } from "../domain/erased-worker.ts";
import type { Erasure, ErasureList } from "../ports/erasure-list.ts";
import type { Erasures } from "../ports/erasures.ts";
import type { PersonRecords } from "../ports/person-records.ts";
import type { MergeRows } from "./memory-merges.ts";
import type { HistoryRows } from "./memory-worker-history.ts";
import type { MemoryRows } from "./memory-store.ts";

/** Who was erased, for this service's twin in memory. */
export type ErasureRows = { erased: Map<WorkerId, ErasedWorker> };

/** Erasures in memory. */
export const memoryErasures = (rows: MemoryRows & ErasureRows & MergeRows & HistoryRows): Erasures => ({
  find: async (id) => rows.erased.get(id) ?? null,
  with: async (id) => [...rows.erased.values()].flatMap((one) => (one.withId === id ? [one.id] : [])),
  all: async () => [...rows.erased.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  among: async (ids) => ids.filter((id) => rows.erased.has(id)),
  put: async (erased) => {
    const before = rows.erased.get(erased.id);
    rows.erased.set(erased.id, before ? { ...before, revision: Math.max(before.revision, erased.revision) } : erased);
    rows.workers.delete(erased.id);
    rows.changes = rows.changes.filter(({ workerId }) => workerId !== erased.id);
    for (const [id, { keptId, otherId }] of rows.merges) if (keptId === erased.id || otherId === erased.id) rows.merges.delete(id);
    for (const [key, { workerId }] of rows.intake) if (workerId === erased.id) rows.intake.delete(key);
  },
});

/** A list of the erased in memory. */
export const memoryErasureList = (): ErasureList => {
  const lines: Erasure[] = [];
  return {
    read: async () => [...lines],
    add: async (erasures) => {
      const known = new Set(lines.map(({ workerId }) => workerId));
      lines.push(...erasures.filter(({ workerId }) => !known.has(workerId)));
    },
  };
};

/** What services hold about people, as told beforehand. */
export const memoryPersonRecords = (records: Awaited<ReturnType<PersonRecords["of"]>> = []): PersonRecords => ({
  of: async () => records,
});
