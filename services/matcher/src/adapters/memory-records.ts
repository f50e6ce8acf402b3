import type { RecordChange } from "../domain/record-change.ts";
import type { CardRecords } from "../ports/card-records.ts";
import type { ChangeLog } from "../ports/change-log.ts";

/** The matcher's rows, for their twin in memory. */
export type MemoryRecords = { last: number; changes: Map<string, RecordChange> };

/** An empty store. */
export const noRecords = (): MemoryRecords => ({ last: 0, changes: new Map() });

type Card = RecordChange["card"];

/** The matcher's records in memory, within one transaction. */
export const memoryCardRecords = (state: MemoryRecords): CardRecords => {
  const put = async (kind: RecordChange["kind"], cards: readonly Card[]): Promise<number> => {
    const news = cards
      .filter(({ id, revision }) => (state.changes.get(id)?.card.revision ?? 0) < revision)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const card of news) {
      state.last += 1;
      state.changes.set(card.id, { position: state.last, kind, card } as RecordChange);
    }
    return news.length;
  };
  return {
    putVacancies: (cards) => put("vacancy", cards),
    putWorkers: (cards) => put("worker", cards),
    putCrews: (cards) => put("crew", cards),
  };
};

/** The matcher's records in memory as a log to follow; it gives no hints. */
export const memoryChangeLog = (state: MemoryRecords): ChangeLog => ({
  after: async (position, limit) =>
    [...state.changes.values()]
      .filter((change) => change.position > position)
      .toSorted((a, b) => a.position - b.position)
      .slice(0, limit),
  onChanged: async () => async () => {},
});
