import { identityRoutes, type Unit, type UnitId } from "@qianxian/contracts/identity";
import { type RegionCode, StationId } from "@qianxian/contracts/vocabulary";
import { AppError, pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { regionUnits } from "../domain/region-units.ts";
import { type StoredStation, subtreeOf, unitOfStation } from "../domain/station-tree.ts";
import { wholeCountyOf } from "../own-county.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.listUnits;
const Place = z.strictObject({ key: z.string().max(60) });

/** Regions by code, then stations by id. */
const keyOf = ({ kind, id }: Unit): string => `${kind === "station" ? "s" : "r"}${id}`;

const treeOf = (county: RegionCode, stations: readonly StoredStation[], under: UnitId | undefined): Unit[] => {
  const regions = regionUnits(county);
  if (under === undefined || under === county) return [...regions, ...stations.map(unitOfStation)];
  const below = regions.filter(({ id }) => id.startsWith(under));
  return below.length > 0 ? below : subtreeOf(stations, StationId.safeParse(under).data ?? ("" as StationId)).map(unitOfStation);
};

/** Lists the organisation tree of the caller's county: regions by code, then stations. */
export const listUnits = useCase({
  input: route.input,
  run: async ({ input: { limit, cursor, under, kind }, actor, transact }) => {
    const after = readCursor(Place, cursor)?.key ?? "";
    const county = wholeCountyOf(route, actor);
    if (!county) return { items: [], nextCursor: null };
    const tree = treeOf(county, await transact((tx) => tx.units.list(county)), under);
    if (tree.length === 0) throw new AppError("unit-not-found", { unitId: under });
    const found = tree.filter((unit) => (kind === undefined || unit.kind === kind) && keyOf(unit) > after);
    const { page, nextCursor } = pageFrom(found, limit, (last) => ({ key: keyOf(last) }));
    return { items: page, nextCursor };
  },
});
