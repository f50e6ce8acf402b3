import type { Unit } from "@qianxian/contracts/identity";
import { type RegionCode, TownCode, VillageCode } from "@qianxian/contracts/vocabulary";
import { homeCounty, homePlaces, regionOf } from "@qianxian/gazetteer";

const countyUnit = (county: RegionCode): Unit => ({
  id: county,
  kind: "county",
  name: regionOf(county)?.name ?? county,
  parentId: null,
  region: county,
  closedAt: null,
  revision: null,
});

/** A county with its towns, villages and communities (GB/T 2260, statistics codes), by code; they come from the gazetteer. */
export const regionUnits = (county: RegionCode): Unit[] => {
  const places = county === homeCounty ? homePlaces : [];
  const below = places.map(
    ({ code, name, level, town }): Unit => ({
      id: level === "town" ? TownCode.parse(code) : VillageCode.parse(code),
      kind: level === "town" ? "town" : name.endsWith("社区") ? "community" : "village",
      name,
      parentId: level === "town" ? county : TownCode.parse(town),
      region: county,
      closedAt: null,
      revision: null,
    }),
  );
  return [countyUnit(county), ...below].toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/** Is this town or village one of the county? Of other counties than the home county the prefix is all that is known. */
export const isRegionOf = (county: RegionCode, code: string): boolean =>
  code.startsWith(county) && (county !== homeCounty || homePlaces.some((place) => place.code === code));
