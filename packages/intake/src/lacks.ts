import type { Lack, VacancyFacts } from "@qianxian/contracts/vacancies";
import type { ForbiddenWording } from "./forbidden-wording.ts";

/**
 * What keeps a vacancy a draft, in the order a clerk asks for it. Seats, wage and place are what a posting must state
 * (人力资源市场暂行条例, article 24), the sector is what a match needs. Wording that staff have cleared is passed as
 * an empty list.
 */
export const lacksOf = (
  facts: VacancyFacts,
  employerKnown: boolean,
  forbidden: readonly ForbiddenWording[],
): Lack[] => {
  const missing: readonly (readonly [Lack, boolean])[] = [
    ["employer", !employerKnown],
    ["seats", facts.seats === null],
    ["wage", facts.wage === null],
    ["region", facts.region === null],
    ["sector", facts.sector === null],
    ["closes-on", facts.closesOn === null],
    ["wording", forbidden.length > 0],
  ];
  return missing.flatMap(([lack, missed]) => (missed ? [lack] : []));
};
