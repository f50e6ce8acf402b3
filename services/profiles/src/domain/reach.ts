import type { Actor, CrewId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";

/** The part of the ledger that a caller may list; everything when empty. */
export type Reach = { county?: string; town?: string; crewId?: CrewId };

/** How far a list reaches for this caller. @throws AppError `not-allowed` */
export const reachOf = (actor: Actor): Reach => {
  switch (actor.role) {
    case "county-staff":
      return { county: actor.county };
    case "town-staff":
      return { town: actor.town };
    case "leader":
      return { crewId: actor.crewId };
    case "service":
      return {};
    default:
      throw new AppError("not-allowed");
  }
};
