import type { RoleAtPlace } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { countyOfPlace, mayGrant } from "./domain/grant.ts";
import type { Deps } from "./use-case.ts";

/** A place whose employer or crew, if it names one, has been found to be of the county that the role is of. */
export type OwnPlace = { readonly ownPlace: RoleAtPlace };

type Registers = Pick<Deps, "employers" | "leaders">;

const countyOfCode = (code: string | null): string | null => code && code.slice(0, 6);

const countyOfOwner = async (place: RoleAtPlace, { employers, leaders }: Registers): Promise<string | null> => {
  if ("employerId" in place) return (await employers.placesOf(place.employerId))?.county ?? null;
  return "crewId" in place ? countyOfCode(await leaders.townOfCrew(place.crewId)) : countyOfPlace(place);
};

/**
 * Asks the registers of employers and crews, which other services keep, before the transaction: whoever named another
 * county's by its id would see that county's people. A place that the caller can't grant at all is refused later.
 * @throws AppError `unit-not-found`
 */
export const vouchFor = async (registers: Registers, actor: Actor, place: RoleAtPlace): Promise<OwnPlace> => {
  if (mayGrant(actor, place) && (await countyOfOwner(place, registers)) !== countyOfPlace(place))
    throw new AppError("unit-not-found", { role: place.role });
  return { ownPlace: place };
};
