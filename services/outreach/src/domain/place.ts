import type { Actor, Scope } from "@qianxian/contracts/vocabulary";
import { AppError, scopesOf, scopesOfSubject, subjectOfRegion } from "@qianxian/kernel";

/**
 * The region a member of staff works for: a county (6 digits) or a town (9 digits). A campaign belongs
 * to the region of its maker.
 * @throws AppError `not-allowed` for everybody else
 */
export const placeOf = (actor: Actor): string => {
  switch (actor.role) {
    case "county-admin":
    case "county-staff":
    case "auditor":
      return actor.county;
    case "town-staff":
      return actor.town;
    default:
      throw new AppError("not-allowed", { role: actor.role });
  }
};

/** The part of the messages that a caller may list: those to people who belong to one of these places. */
export type Reach = readonly Scope[];

/** How far a list of messages reaches for this caller, whoever made the campaign. */
export const reachOf = (actor: Actor): Reach => scopesOf(actor);

/** Owners of a person; an employer or its liaison never reads what was sent to whom. */
const owners = /^(county|town|village|station|crew):/;

/**
 * The places that may see a message: those of its person as the ledger last told them, else the town the plan
 * named, else the region of the campaign.
 */
export const placesOfMessage = (
  told: readonly Scope[] | undefined,
  region: string,
): Scope[] => (told ? told.filter((scope) => owners.test(scope)) : scopesOfSubject(subjectOfRegion(region)));

/** Who may still see the message of somebody who left the ledger: the county, for its counts. */
export const placesOfErased = (place: string): Scope[] => scopesOfSubject(subjectOfRegion(place.slice(0, 6)));
