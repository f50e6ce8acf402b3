import type { Grant, RoleAtPlace } from "@qianxian/contracts/identity";
import { type AccountId, Actor, type GrantId, RegionCode, type StationId } from "@qianxian/contracts/vocabulary";
import { countyOf, type Subject } from "@qianxian/kernel";

/** A role that an account holds, or held: who it makes of the account, and whose county gave it. */
export type StoredGrant = {
  id: GrantId;
  accountId: AccountId;
  actor: Actor;
  county: RegionCode;
  from: Date;
  to: Date | null;
};

/** Is it held now? */
export const isHeld = ({ to }: Pick<StoredGrant, "to">): boolean => to === null;

/** The county of a place. */
export const countyOfPlace = (place: RoleAtPlace): RegionCode => {
  if ("county" in place) return place.county;
  return RegionCode.parse((place.role === "town-staff" ? place.town : place.village).slice(0, 6));
};

/** Who an account is in a role at a place; a station's with the stations above it, nearest first. */
export const actorAt = (accountId: AccountId, place: RoleAtPlace, stationsAbove: readonly StationId[] = []): Actor => {
  if (place.role === "operator") return { role: "operator", accountId };
  if (place.role === "station-staff") return { ...place, accountId, stationsAbove: [...stationsAbove] };
  return { ...place, accountId };
};

/** The role and place that a grant gives. */
export const placeOfGrant = ({ actor, county }: Pick<StoredGrant, "actor" | "county">): RoleAtPlace => {
  switch (actor.role) {
    case "operator":
      return { role: "operator", county };
    case "station-staff":
      return { role: actor.role, county: actor.county, station: actor.station };
    case "employer":
      return { role: actor.role, county: actor.county, employerId: actor.employerId };
    case "service":
    case "anyone":
      throw new Error(`nobody holds the role ${actor.role}`);
    default: {
      const { accountId: _account, ...place } = actor;
      return place;
    }
  }
};

/** What a grant shows. */
export const grantCard = (grant: StoredGrant): Grant => ({
  id: grant.id,
  place: placeOfGrant(grant),
  from: grant.from.toISOString(),
  to: grant.to?.toISOString() ?? null,
});

/** Accounts belong to every county in which they hold, or held, a role. */
export const subjectOfGrants = (grants: readonly StoredGrant[]): Subject => ({
  at: [...new Set(grants.map(({ county }) => county))].map((county) => `county:${county}` as Subject["at"][number]),
  above: [],
});

/** Nobody grants beyond the own county, nor a role whose work the own one can't do: an operator runs more than a county. */
export const mayGrant = (granter: Actor, place: RoleAtPlace): boolean =>
  granter.role === "county-admin" && place.role !== "operator" && countyOfPlace(place) === granter.county;

/** May somebody decide over the whole account? Only if all it holds is of their county. */
export const holdsOnlyIn = (grants: readonly StoredGrant[], manager: Actor): boolean =>
  grants.filter(isHeld).every(({ county }) => county === countyOf(manager));

/** Crews and caseloads, that one person takes over from another. */
export const isHandedOver = ({ actor }: Pick<StoredGrant, "actor">): boolean =>
  actor.role === "leader" || actor.role === "liaison" || actor.role === "station-staff";

/** The same role in the hands of another account. */
export const inHandsOf = (actor: Actor, accountId: AccountId): Actor => Actor.parse({ ...actor, accountId });
