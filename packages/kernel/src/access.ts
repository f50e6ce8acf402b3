import type { Route } from "@qianxian/contracts";
import { grantOf, relationsOf, rolesOf } from "@qianxian/contracts/access";
import type { AccountId, Actor, EmployerId, Relation, Scope } from "@qianxian/contracts/vocabulary";

/** Where a thing belongs in the organisation tree: the places that own it, and every place above those. */
export type Subject = { at: readonly Scope[]; above: readonly Scope[] };

const scope = (kind: string, id: string): Scope => `${kind}:${id}` as Scope;

const countyDigits = 6;
const townDigits = 9;
const villageDigits = 12;

/** A county, town or village (GB/T 2260 or statistics code) and the places above it, nearest first. */
export const regionScopes = (code: string): readonly [Scope, ...Scope[]] => {
  const county = scope("county", code.slice(0, countyDigits));
  if (code.length === countyDigits) return [county];
  const town = scope("town", code.slice(0, townDigits));
  return code.length === villageDigits ? [scope("village", code), town, county] : [town, county];
};

/** A place of the tree as a subject of its own, such as a campaign of a town. */
export const subjectOfRegion = (code: string): Subject => {
  const [at, ...above] = regionScopes(code);
  return { at: [at], above };
};

/** What an employer owns: its vacancies, its keys. */
export const subjectOfEmployer = (employerId: EmployerId | null, county: string): Subject =>
  employerId === null
    ? { at: regionScopes(county), above: [] }
    : { at: [scope("employer", employerId)], above: regionScopes(county) };

/** Who may see a person: two owners at once, the home village and, when away, a station or an employer's liaison. */
export type Belonging = {
  village: string;
  /** The station the person is with, and the stations above it, nearest first. */
  stations?: readonly string[];
  /** Where the person works. */
  workplaceId?: string | null;
  crewId?: string | null;
  /** Employers to whose vacancies the person has said yes. */
  releasedTo?: readonly string[];
};

/** A person as a subject: owned by village, station, crew, liaison and the employers they said yes to. */
export const subjectOfPerson = (person: Belonging): Subject => {
  const [village, ...regions] = regionScopes(person.village);
  const [station, ...stationsAbove] = person.stations ?? [];
  return {
    at: [
      village,
      ...(station ? [scope("station", station)] : []),
      ...(person.workplaceId ? [scope("liaison", person.workplaceId)] : []),
      ...(person.crewId ? [scope("crew", person.crewId)] : []),
      ...(person.releasedTo ?? []).map((id) => scope("employer", id)),
    ],
    above: [...regions, ...stationsAbove.map((id) => scope("station", id))],
  };
};

/** A crew: its leader's, its town's. */
export const subjectOfCrew = (crew: { id: string; town: string }): Subject => ({
  at: [scope("crew", crew.id)],
  above: regionScopes(crew.town),
});

/** A subject from the scopes that a row keeps; own and parent are the same to it. */
export const subjectOfScopes = (scopes: readonly Scope[]): Subject => ({ at: scopes, above: [] });

/** The scopes that a row about this subject keeps, ancestors written out; in a fixed order. */
export const scopesOfSubject = ({ at, above }: Subject): Scope[] => [...new Set([...at, ...above])].toSorted();

/** Where a caller stands in the tree; null for those who stand in none. */
export const placeOf = (actor: Actor): { at: Scope; above: readonly Scope[] } | null => {
  switch (actor.role) {
    case "county-admin":
    case "county-staff":
    case "auditor":
      return { at: scope("county", actor.county), above: [] };
    case "town-staff":
    case "village-staff": {
      const [at, ...above] = regionScopes(actor.role === "town-staff" ? actor.town : actor.village);
      return { at, above };
    }
    case "station-staff": {
      const above = actor.stationsAbove.map((id) => scope("station", id));
      return { at: scope("station", actor.station), above: [...above, ...regionScopes(actor.county)] };
    }
    case "liaison":
      return { at: scope("liaison", actor.employerId), above: regionScopes(actor.county) };
    case "employer":
      return { at: scope("employer", actor.employerId), above: regionScopes(actor.county) };
    case "leader":
      return { at: scope("crew", actor.crewId), above: regionScopes(actor.county) };
    default:
      return null;
  }
};

/** What row-level security lets a caller through to: the own place only, since rows write their ancestors out. */
export const scopesOf = (actor: Actor): Scope[] => {
  const place = placeOf(actor);
  return place ? [place.at] : [];
};

/** How the caller's place lies to a subject's; `none` when either stands nowhere. */
export const relationOf = (actor: Actor, subject: Subject | null): Relation => {
  const place = placeOf(actor);
  if (!place || !subject) return "none";
  if (subject.at.includes(place.at)) return "own";
  if (subject.above.includes(place.at)) return "parent";
  if (place.above.some((above) => subject.at.includes(above))) return "child";
  return place.above.some((above) => subject.above.includes(above)) ? "sibling" : "stranger";
};

/** May this caller do this at all? Reach is asked with facts (`reaches`). A key may be limited to some actions. */
export const mayCall = ({ action }: Pick<Route, "action">, actor: Actor): boolean => {
  const roles = rolesOf(action);
  if (roles === "anyone") return true;
  if (actor.role === "anyone" || !roles.includes(actor.role)) return false;
  return actor.role !== "employer" || actor.only === undefined || actor.only.includes(action);
};

/** May this caller do this to this subject? Services of the stack reach everything; strangers are told it does not exist. */
export const reaches = ({ action }: Pick<Route, "action">, actor: Actor, subject: Subject | null): boolean => {
  if (actor.role === "service") return true;
  if (!mayCall({ action }, actor)) return false;
  return grantOf(action) === "anyone" || (actor.role !== "anyone" && relationsOf(action, actor.role).includes(relationOf(actor, subject)));
};

/** The account a caller acts with; null for services, keys and whoever has none. */
export const accountOf = (actor: Actor): AccountId | null => ("accountId" in actor ? (actor.accountId ?? null) : null);

/** The county a caller works in; null for those who work in none. */
export const countyOf = (actor: Actor): string | null => {
  const place = placeOf(actor);
  const county = place && [place.at, ...place.above].find((at) => at.startsWith("county:"));
  return county ? county.slice("county:".length) : null;
};
