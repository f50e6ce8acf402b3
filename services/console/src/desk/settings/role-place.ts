import type { Row } from "../../api/types.ts";

export type RoleAtPlace = Row<"listAccounts">["grants"][number]["place"];
export type GrantedRole = RoleAtPlace["role"];

/** What a role is held at. */
export type PlaceKind = "county" | "town" | "village" | "station" | "employer" | "crew";

const kinds: Readonly<Record<GrantedRole, PlaceKind>> = {
  "county-admin": "county",
  "county-staff": "county",
  auditor: "county",
  operator: "county",
  "town-staff": "town",
  "village-staff": "village",
  "station-staff": "station",
  liaison: "employer",
  employer: "employer",
  leader: "crew",
};

/** Roles that a county's administrator may give; an operator runs more than a county. */
export const grantableRoles: readonly GrantedRole[] = [
  "county-admin",
  "county-staff",
  "town-staff",
  "village-staff",
  "station-staff",
  "liaison",
  "employer",
  "leader",
  "auditor",
];

/** Where a role is held. */
export const kindOfRole = (role: GrantedRole): PlaceKind => kinds[role];

/** May a role be held at another place of the same county? */
export const isMovable = (role: GrantedRole): boolean => kindOfRole(role) !== "county";

/** Is it a crew, a caseload or a station, which one person takes over from another? */
export const isHandedOver = (role: GrantedRole): boolean => role === "leader" || role === "liaison" || role === "station-staff";

/** Code or id of the place of a role. */
export const placeIdOf = (place: RoleAtPlace): string => {
  if ("town" in place) return place.town;
  if ("village" in place) return place.village;
  if ("station" in place) return place.station;
  if ("employerId" in place) return place.employerId;
  return "crewId" in place ? place.crewId : place.county;
};

/** A role at the place with this code or id, of this county. */
export const roleAt = (role: GrantedRole, id: string | undefined, county: string): RoleAtPlace => {
  const kind = kindOfRole(role);
  const at = {
    county: { county },
    town: { town: id },
    village: { village: id },
    station: { county, station: id },
    employer: { county, employerId: id },
    crew: { county, crewId: id },
  }[kind];
  return { role, ...at } as RoleAtPlace;
};
