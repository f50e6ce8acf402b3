import type { RoleAtPlace } from "@qianxian/contracts/identity";
import type { Route } from "@qianxian/contracts";
import { type AccountId, type Actor, GrantId } from "@qianxian/contracts/vocabulary";
import { AppError, countyOf, reaches } from "@qianxian/kernel";
import type { StoredAccount } from "./domain/account.ts";
import { actorAt, countyOfPlace, holdsOnlyIn, isHeld, mayGrant, type StoredGrant, subjectOfGrants } from "./domain/grant.ts";
import { isRegionOf } from "./domain/region-units.ts";
import { pathOf } from "./domain/station-tree.ts";
import type { OwnPlace } from "./own-place.ts";
import type { Deps, Tx } from "./use-case.ts";

/** An account with its roles, held and once held. */
export type Managed = { account: StoredAccount; grants: StoredGrant[] };

/**
 * An account that the caller may see by this route; locked until the transaction ends.
 * @throws AppError `account-not-found`
 */
export const reachedAccount = async (tx: Tx, route: Route, actor: Actor, accountId: AccountId): Promise<Managed> => {
  const account = await tx.accounts.lock(accountId);
  const grants = account ? await tx.grants.of([accountId]) : [];
  if (!account || !reaches(route, actor, subjectOfGrants(grants))) throw new AppError("account-not-found", { accountId });
  return { account, grants };
};

/** @throws AppError `not-allowed` when the account works for another county too */
export const checkWhole = ({ account, grants }: Managed, actor: Actor): void => {
  if (!holdsOnlyIn(grants, actor)) throw new AppError("not-allowed", { accountId: account.id });
};

/** @throws AppError `grant-not-found` unless it is held by the account and of the caller's county */
export const heldGrant = ({ account, grants }: Managed, actor: Actor, grantId: GrantId): StoredGrant => {
  const grant = grants.find(({ id }) => id === grantId);
  if (!grant || !isHeld(grant) || !("county" in actor) || grant.county !== actor.county)
    throw new AppError("grant-not-found", { accountId: account.id, grantId });
  return grant;
};

const stationsAbove = async (tx: Tx, place: RoleAtPlace) => {
  if (place.role !== "station-staff") return [];
  const stations = await tx.units.lock(place.county);
  const station = stations.find(({ id }) => id === place.station);
  if (!station || station.closedAt) throw new AppError("unit-not-found", { unitId: place.station });
  return pathOf(stations, station.id).slice(1);
};

const checkRegion = (place: RoleAtPlace): void => {
  const code = place.role === "town-staff" ? place.town : place.role === "village-staff" ? place.village : null;
  if (code !== null && !isRegionOf(countyOfPlace(place), code)) throw new AppError("unit-not-found", { unitId: code });
};

/**
 * A new role for an account at a place of the caller's county.
 * @throws AppError `not-allowed` beyond the own county or role, `unit-not-found` for a place that is none
 */
export const newGrant = async (
  tx: Tx,
  { clock, newId }: Pick<Deps, "clock" | "newId">,
  actor: Actor,
  accountId: AccountId,
  { ownPlace: place }: OwnPlace,
): Promise<StoredGrant> => {
  if (!mayGrant(actor, place)) throw new AppError("not-allowed", { role: place.role });
  checkRegion(place);
  const above = await stationsAbove(tx, place);
  return {
    id: GrantId.parse(newId()),
    accountId,
    actor: actorAt(accountId, place, above),
    county: countyOfPlace(place),
    from: clock.now(),
    to: null,
  };
};

/**
 * To be asked before an account stops administering a county by these roles.
 * @throws AppError `last-county-admin` when nobody else is left to
 */
export const checkAdminsLeft = async (tx: Tx, accountId: AccountId, grants: readonly StoredGrant[]): Promise<void> => {
  const counties = grants.filter((grant) => isHeld(grant) && grant.actor.role === "county-admin").map(({ county }) => county);
  for (const county of counties.toSorted()) {
    const admins = await tx.grants.lockAdmins(county);
    if (admins.every((id) => id === accountId)) throw new AppError("last-county-admin", { accountId });
  }
};

/** Of roles, those that the caller's county gave. */
export const shownTo = (actor: Actor, grants: readonly StoredGrant[]): StoredGrant[] =>
  grants.filter(({ county }) => county === countyOf(actor));
