import { nothingKnown, WorkerCard } from "@qianxian/contracts/profiles";
import { VacancyCard } from "@qianxian/contracts/vacancies";
import { scopesOfSubject, subjectOfPerson } from "@qianxian/kernel";
import type { z } from "zod";
import { anId } from "./memory.ts";

export { anId } from "./memory.ts";

/** The county in which everything of the tests is, unless they say another. */
export const aCounty = "522732";

/**
 * A worker who is looking now and of whom nothing else is known, with the given facts; parsed by the contract. Whoever
 * names a town only is of its first village; the scopes are those of village and crew.
 */
export const aWorkerCard = (facts: Partial<z.input<typeof WorkerCard>> = {}): WorkerCard => {
  const village = facts.village ?? `${facts.town ?? `${aCounty}101`}001`;
  return WorkerCard.parse({
    id: anId(1),
    revision: 1,
    seeking: { state: "now", from: null, source: "worker", verifiedOn: "2026-03-01" },
    ...nothingKnown,
    consentToPush: true,
    birthMonth: null,
    town: village.slice(0, 9),
    village,
    householdId: null,
    crewId: null,
    scopes: scopesOfSubject(subjectOfPerson({ village, crewId: facts.crewId ?? null })),
    erased: false,
    ...facts,
  });
};

/** A live vacancy with ten open seats that says nothing else, with the given facts; parsed by the contract. */
export const aVacancyCard = (facts: Partial<z.input<typeof VacancyCard>> = {}): VacancyCard =>
  VacancyCard.parse({
    id: anId(1_001),
    revision: 1,
    status: "live",
    county: aCounty,
    title: "普工",
    base: "changzhou",
    sector: null,
    region: null,
    skills: [],
    certificates: [],
    wage: null,
    board: null,
    lodging: null,
    couplesRoom: null,
    shift: null,
    age: null,
    education: null,
    experienceYearsMin: null,
    hazardous: null,
    startsOn: null,
    closesOn: null,
    employerId: anId(2_001),
    employerName: "示例制衣厂",
    seatsOpen: 10,
    seatsTotal: 10,
    ...facts,
  });
