import type { ViewBook } from "../ports/view-book.ts";
import type { MemoryRows } from "./memory-store.ts";

/** Saved views in memory. */
export const memoryViews = (rows: MemoryRows): ViewBook => {
  const owned = (accountId: string) => [...rows.views.values()].filter((row) => row.accountId === accountId);
  return {
    of: async (accountId, list) =>
      owned(accountId)
        .map(({ view }) => view)
        .filter((view) => list === undefined || view.list === list)
        .toSorted((a, b) => (a.list === b.list ? (a.name < b.name ? -1 : 1) : a.list < b.list ? -1 : 1)),
    put: async (accountId, view) => {
      const same = owned(accountId).find((row) => row.view.list === view.list && row.view.name === view.name);
      const kept = { ...view, id: same?.view.id ?? view.id };
      rows.views.set(kept.id, { accountId, view: kept });
      return kept;
    },
    remove: async (accountId, id) => rows.views.get(id)?.accountId === accountId && rows.views.delete(id),
  };
};
