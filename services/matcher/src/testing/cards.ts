import { CrewCard, type WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { aCounty, anId, aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import type { z } from "zod";

type Change<S extends z.ZodType> = Partial<z.input<S>>;

/** Two townships of the county, a village of the first, and a township of the county next door. */
export const county = aCounty;
export const town = "522732101";
export const village = `${town}201`;
export const otherTown = "522732104";
export const nextDoor = "522731";
export const townNextDoor = `${nextDoor}101`;

export const vacancyId = (n: number): string => anId(n, "b");
export const workerId = (n: number): string => anId(n, "c");
export const crewId = (n: number): string => anId(n, "d");
export const stationId = (n: number): string => anId(n, "5");
export const employerId = (n: number): string => anId(n, "e");

/** The card of a live vacancy in Changzhou with open seats and nothing that bars anybody. */
export const aVacancy = (n: number, change: Change<typeof VacancyCard> = {}): VacancyCard =>
  aVacancyCard({
    id: vacancyId(n),
    title: "缝纫工",
    sector: "manufacturing",
    region: "320400",
    skills: [{ name: "缝纫", level: null, must: true }],
    wage: { minFen: 500_000, maxFen: 600_000, unit: "month" },
    shift: "day",
    closesOn: "2026-12-31",
    ...change,
  });

/** The card of an adult who looks for work now, sews, wants Changzhou and refuses nothing. */
export const aWorker = (n: number, change: Change<typeof WorkerCard> = {}): WorkerCard =>
  aWorkerCard({
    id: workerId(n),
    birthMonth: "1990-05",
    town,
    village: `${change.town ?? town}201`,
    skills: [{ name: "缝纫", level: "skilled", years: 3 }],
    wantedRegions: ["320400"],
    wantedSectors: ["manufacturing"],
    wageFloorFen: 480_000,
    ...change,
  });

/** Somebody who does not look for work. */
export const notSeeking = {
  state: "no",
  from: null,
  source: "village",
  verifiedOn: "2026-02-20",
} as const;

/** A crew of these members. */
export const aCrew = (n: number, change: Change<typeof CrewCard> = {}): CrewCard =>
  CrewCard.parse({
    id: crewId(n),
    revision: 1,
    leaderWorkerId: workerId(900 + n),
    town,
    memberIds: [],
    ...change,
  });
