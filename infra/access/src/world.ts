import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Stack } from "@qianxian/infra-local";
import { type Place, places } from "./tree.ts";

/** Codes and ids of the tree as the stack knows them. */
export const codes = {
  county: "522732",
  town: "522732001",
  otherTown: "522732111",
  village: "522732001281",
  otherVillage: "522732001001",
  otherCounty: "990000",
} as const;

/** Ids of everything that questions are about. */
export type Ids = Readonly<
  Record<
    | "worker"
    | "erased"
    | "vacancy"
    | "campaign"
    | "message"
    | "referral"
    | "crew"
    | "leader"
    | "invitation"
    | "employer"
    | "otherEmployer"
    | "farEmployer"
    | "station"
    | "innerStation"
    | "otherStation"
    | "account"
    | "key",
    string
  >
>;

/** Somebody who asks: a role at a place of the tree. */
export type Caller = { role: Exclude<Actor["role"], "anyone" | "service">; place: Place | null; actor: Actor };

/** The stack with one thing of each kind, and everybody who might ask for it. */
export type World = { stack: Stack; ids: Ids; callers: readonly Caller[] };

type Standing = readonly [Caller["role"], Place | null, Record<string, unknown>];

const standings = (ids: Pick<Ids, "crew" | "employer" | "otherEmployer" | "farEmployer" | "station" | "innerStation" | "otherStation">, newId: () => string): Standing[] => {
  const home = { county: codes.county };
  const far = { county: codes.otherCounty };
  const ofCounty = (["county-admin", "county-staff", "auditor"] as const).flatMap((role): Standing[] => [
    [role, places.county, home],
    [role, places.otherCounty, far],
  ]);
  return [
    ...ofCounty,
    ["town-staff", places.town, { town: codes.town }],
    ["town-staff", places.otherTown, { town: codes.otherTown }],
    ["town-staff", places.farTown, { town: "990000001" }],
    ["village-staff", places.village, { village: codes.village }],
    ["village-staff", places.otherVillage, { village: codes.otherVillage }],
    ["village-staff", places.farVillage, { village: "990000001001" }],
    ["station-staff", places.station, { ...home, station: ids.station, stationsAbove: [] }],
    ["station-staff", places.innerStation, { ...home, station: ids.innerStation, stationsAbove: [ids.station] }],
    ["station-staff", places.otherStation, { ...home, station: ids.otherStation, stationsAbove: [] }],
    ["station-staff", places.farStation, { ...far, station: newId(), stationsAbove: [] }],
    ["liaison", places.liaison, { ...home, employerId: ids.employer }],
    ["liaison", places.otherLiaison, { ...home, employerId: ids.otherEmployer }],
    ["liaison", places.farLiaison, { ...far, employerId: ids.farEmployer }],
    ["employer", places.employer, { ...home, employerId: ids.employer }],
    ["employer", places.otherEmployer, { ...home, employerId: ids.otherEmployer }],
    ["employer", places.farEmployer, { ...far, employerId: ids.farEmployer }],
    ["leader", places.crew, { ...home, crewId: ids.crew }],
    ["leader", places.otherCrew, { ...home, crewId: newId() }],
    ["leader", places.farCrew, { ...far, crewId: newId() }],
    ["operator", null, {}],
  ];
};

/** One caller for each role at each place where that role can stand. */
export const callersOf = (ids: Parameters<typeof standings>[0], newId: () => string): Caller[] =>
  standings(ids, newId).map(([role, place, facts]) => {
    return { role, place, actor: { role, accountId: newId(), ...facts } as Actor };
  });
