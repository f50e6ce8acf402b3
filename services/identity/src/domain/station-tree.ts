import { type Station, stationsAboveMax, type Unit } from "@qianxian/contracts/identity";
import type { RegionCode, StationId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";

/** A station as it is kept. */
export type StoredStation = {
  id: StationId;
  county: RegionCode;
  name: string;
  parentId: StationId | null;
  region: RegionCode | null;
  closedAt: Date | null;
  revision: number;
};

/** What a station shows; directly under its county it has that for its parent. */
export const unitOfStation = (station: StoredStation): Unit => ({
  id: station.id,
  kind: "station",
  name: station.name,
  parentId: station.parentId ?? station.county,
  region: station.region,
  closedAt: station.closedAt?.toISOString() ?? null,
  revision: station.revision,
});

/** The same with its revision. */
export const stationCard = (station: StoredStation): Station => ({
  ...unitOfStation(station),
  id: station.id,
  kind: "station",
  revision: station.revision,
});

const byId = (stations: readonly StoredStation[]) => new Map(stations.map((station) => [station.id, station]));

/** A station and those above it, nearest first; empty when it is not among them. */
export const pathOf = (stations: readonly StoredStation[], id: StationId): StationId[] => {
  const known = byId(stations);
  const path: StationId[] = [];
  for (let at = known.get(id); at && !path.includes(at.id); at = at.parentId ? known.get(at.parentId) : undefined)
    path.push(at.id);
  return path;
};

/** A station and every one below it. */
export const subtreeOf = (stations: readonly StoredStation[], id: StationId): StoredStation[] =>
  stations.filter((station) => pathOf(stations, station.id).includes(id));

/** @throws AppError when the parent is unknown, closed or below the station itself, or the tree would be too deep */
export const checkPlace = (stations: readonly StoredStation[], parentId: StationId | null, moved?: StationId): void => {
  const parent = parentId === null ? null : byId(stations).get(parentId);
  if (parent === undefined) throw new AppError("unit-not-found", { parentId });
  if (parent?.closedAt) throw new AppError("unit-closed", { parentId });
  const above = parentId === null ? [] : pathOf(stations, parentId);
  if (moved && above.includes(moved)) throw new AppError("unit-cycle", { unitId: moved });
  const depthBelow = moved
    ? Math.max(...subtreeOf(stations, moved).map(({ id }) => pathOf(stations, id).indexOf(moved)))
    : 0;
  if (above.length + depthBelow > stationsAboveMax) throw new AppError("unit-too-deep", { parentId });
};

/** What a change of a station may say. */
export type StationChange = {
  name?: string | undefined;
  parentId?: StationId | null | undefined;
  region?: RegionCode | undefined;
};

/** The station after a change, and closed at an instant if it is. */
export const changed = (station: StoredStation, change: StationChange, closedAt: Date | null): StoredStation => ({
  ...station,
  name: change.name ?? station.name,
  parentId: change.parentId === undefined ? station.parentId : change.parentId,
  region: change.region ?? station.region,
  closedAt,
  revision: station.revision + 1,
});
