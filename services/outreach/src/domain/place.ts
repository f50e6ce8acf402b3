import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";

const townDigits = 9;

/** Is this place a town, not a county? */
export const isTown = (place: string): boolean => place.length === townDigits;

/**
 * The place a member of staff works for: a county (6 digits) or a town (9 digits). A campaign belongs
 * to the place of its maker; who works for a place reaches everything whose place begins with it.
 * @throws AppError `not-allowed` for everybody else
 */
export const placeOf = (actor: Actor): string => {
  if (actor.role === "county-staff") return actor.county;
  if (actor.role === "town-staff") return actor.town;
  throw new AppError("not-allowed", { role: actor.role });
};

/** May this caller see and send what belongs to this place? Strangers are told it does not exist. */
export const reaches = (actor: Actor, place: string): boolean => place.startsWith(placeOf(actor));

/** Whose messages a list holds: those of campaigns of a place and below it, or those to people of a town. */
export type MessageReach = { place: string } | { town: string };

/**
 * Which messages and replies this caller may see: county staff those of the county's campaigns, town
 * staff those to their own townspeople, whoever made the campaign.
 * @throws AppError `not-allowed` for everybody else
 */
export const messageReach = (actor: Actor): MessageReach =>
  actor.role === "town-staff" ? { town: actor.town } : { place: placeOf(actor) };
