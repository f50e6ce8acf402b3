import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";

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
