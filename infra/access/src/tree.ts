import type { Relation } from "@qianxian/contracts/vocabulary";

/** A place of the organisation tree, drawn here by hand so that relations are not taken from the code that is tested. */
export type Place = { name: string; above: Place | null };

const place = (name: string, above: Place | null): Place => ({ name, above });

const county = place("county", null);
const town = place("town", county);
const otherTown = place("other town", county);
const otherCounty = place("other county", null);

/** The places callers and things stand at: one branch of the county, its neighbours, and another county. */
export const places = {
  county,
  town,
  otherTown,
  village: place("village", town),
  otherVillage: place("other village", town),
  station: place("station", county),
  innerStation: place("inner station", null),
  otherStation: place("other station", county),
  employer: place("employer", county),
  otherEmployer: place("other employer", county),
  liaison: place("liaison", county),
  otherLiaison: place("other liaison", county),
  crew: place("crew", town),
  otherCrew: place("other crew", otherTown),
  otherCounty,
  farTown: place("far town", otherCounty),
  farVillage: place("far village", otherCounty),
  farStation: place("far station", otherCounty),
  farEmployer: place("far employer", otherCounty),
  farLiaison: place("far liaison", otherCounty),
  farCrew: place("far crew", otherCounty),
};
places.innerStation.above = places.station;

const pathOf = (from: Place): Place[] => (from.above ? [from, ...pathOf(from.above)] : [from]);

/** How a caller's place lies to a thing that one or more places own. */
export const relationBetween = (caller: Place | null, owners: readonly Place[]): Relation => {
  if (!caller || owners.length === 0) return "none";
  if (owners.includes(caller)) return "own";
  const aboveOwners = owners.flatMap((owner) => pathOf(owner).slice(1));
  if (aboveOwners.includes(caller)) return "parent";
  const aboveCaller = pathOf(caller).slice(1);
  if (aboveCaller.some((above) => owners.includes(above))) return "child";
  return aboveCaller.some((above) => aboveOwners.includes(above)) ? "sibling" : "stranger";
};
