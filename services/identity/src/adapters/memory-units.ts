import type { UnitBook } from "../ports/unit-book.ts";
import type { MemoryRows } from "./memory-store.ts";

/** Stations in memory. */
export const memoryUnits = (rows: MemoryRows): UnitBook => {
  const list: UnitBook["list"] = async (county) =>
    [...rows.stations.values()]
      .filter((station) => station.county === county)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    list,
    lock: list,
    find: async (id) => rows.stations.get(id) ?? null,
    addMissing: async (stations) => {
      const missing = stations.filter(({ id }) => !rows.stations.has(id));
      for (const station of missing) rows.stations.set(station.id, station);
      return missing.length;
    },
    save: async (station) => {
      rows.stations.set(station.id, station);
    },
  };
};
