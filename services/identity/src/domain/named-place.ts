import type { NamedPlace } from "@qianxian/contracts/identity";
import { type Actor, RegionCode, sandboxCounty } from "@qianxian/contracts/vocabulary";
import { homePlaces, regionOf } from "@qianxian/gazetteer";

/** Names that others keep: of stations and employers by id, and the towns of crews. */
export type KnownNames = {
  stations: ReadonlyMap<string, string>;
  employers: ReadonlyMap<string, string>;
  townsOfCrews: ReadonlyMap<string, string>;
};

const countyDigits = 6;
const townDigits = 9;
const regionNames = new Map(homePlaces.map(({ code, name }) => [code, name]));

const countyName = (code: string): string => (code === sandboxCounty ? "沙箱" : (regionOf(code)?.name ?? code));
const townName = (code: string): string => regionNames.get(code) ?? code;
const villageName = (code: string): string => {
  const name = regionNames.get(code);
  return name === undefined ? code : `${townName(code.slice(0, townDigits))}${name}`;
};

const placeName = (actor: Actor, names: KnownNames): string => {
  switch (actor.role) {
    case "town-staff":
      return townName(actor.town);
    case "village-staff":
      return villageName(actor.village);
    case "station-staff":
      return names.stations.get(actor.station) ?? "劳务工作站";
    case "liaison":
    case "employer":
      return names.employers.get(actor.employerId) ?? "用工企业";
    case "leader": {
      const town = names.townsOfCrews.get(actor.crewId);
      return town === undefined ? "班组" : `${townName(town)}班组`;
    }
    case "operator":
      return "整套系统";
    default:
      return "county" in actor ? countyName(actor.county) : "";
  }
};

const countyCode = (actor: Actor, granted: string | undefined): string | undefined => {
  if ("county" in actor) return actor.county;
  if ("town" in actor) return actor.town.slice(0, countyDigits);
  return "village" in actor ? actor.village.slice(0, countyDigits) : granted;
};

/** A role's place as people call it; `granted` is the county that gave the role, for an operator's, who stands in none. */
export const namedPlace = (actor: Actor, names: KnownNames, granted?: string): NamedPlace => {
  const code = countyCode(actor, granted);
  const county = code === undefined ? null : { code: RegionCode.parse(code), name: countyName(code) };
  return { name: placeName(actor, names), county };
};
