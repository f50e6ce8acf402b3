import { ancestorsOf, closeness, isWithin } from "@qianxian/gazetteer";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { monthlyPay } from "../monthly-pay.ts";
import { asRegion } from "../places.ts";

/** Steps by which somebody may ask for less, in the order in which they are taken. */
export const relaxSteps = ["wider-region", "other-sector", "related-skill", "lower-wage"] as const;
export type RelaxStep = (typeof relaxSteps)[number];

/** 0: as wished; 1: only once the step is taken; 2: not even then. */
export type Grade = 0 | 1 | 2;

const gradeOf = (asWished: boolean, relaxed: () => boolean): Grade => (asWished ? 0 : relaxed() ? 1 : 2);

/** The share of the floor with which a lower wage is content. */
const lowerShare = 0.9;

/** The place one wider: a county's city (or province, where there is no city), a city's province; null for the whole country. */
const wider = (place: string): string | null => ancestorsOf(asRegion(place))[1] ?? null;

const regionGrade = ({ wantedRegions }: WorkerCard, { region }: Pick<VacancyCard, "region">): Grade =>
  gradeOf(
    wantedRegions.length === 0 || (region !== null && wantedRegions.some((wish) => isWithin(region, wish))),
    () => region !== null && wantedRegions.some((wish) => isWithin(region, wider(wish) ?? region)),
  );

const sectorGrade = ({ wantedSectors }: WorkerCard, { sector }: Pick<VacancyCard, "sector">): Grade =>
  gradeOf(wantedSectors.length === 0 || (sector !== null && wantedSectors.includes(sector)), () => true);

const skillGrade = ({ skills }: WorkerCard, vacancy: Pick<VacancyCard, "skills">): Grade => {
  const asked = vacancy.skills.filter(({ must }) => must);
  const hasAll = (isHeld: (wanted: string, held: string) => boolean) => asked.every(({ name }) => skills.some((held) => isHeld(name, held.name)));
  return gradeOf(skills.length === 0 || hasAll((wanted, held) => wanted === held), () => hasAll((wanted, held) => closeness(held, wanted) > 0));
};

const wageGrade = ({ wageFloorFen }: WorkerCard, { wage }: Pick<VacancyCard, "wage">): Grade =>
  payGrade(wageFloorFen, monthlyPay(wage)?.figureFen ?? -1);

/** The grade of a monthly figure against the floor, in fen; a figure below 0 is not told. */
export const payGrade = (floor: number | null, figure: number): Grade =>
  gradeOf(floor === null || figure >= floor, () => figure >= lowerShare * (floor ?? 0));

/**
 * How a vacancy stands to each wish. A wish not told is met by anything; a vacancy that does not tell meets no wish.
 * - wider-region: inside a wished place; or inside a place one wider (county: city, city: province, else: anywhere).
 * - other-sector: a wished sector; or any, told or not (refused ones stay refused by their gate).
 * - related-skill: every required skill is held by name; or it, or a relative of it, is held.
 * - lower-wage: the monthly figure is at least the floor; or at least nine tenths of it.
 */
export const grades: Readonly<Record<RelaxStep, (worker: WorkerCard, vacancy: VacancyCard) => Grade>> = {
  "wider-region": regionGrade,
  "other-sector": sectorGrade,
  "related-skill": skillGrade,
  "lower-wage": wageGrade,
};
