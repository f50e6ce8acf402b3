import { z } from "zod";
import { defineRoutes } from "../define.ts";
import {
  Base,
  countedPageOf,
  EmployerId,
  flagInQuery,
  numberAskedFor,
  pageInput,
  RegionCode,
  Sector,
} from "../vocabulary/index.ts";
import { Lack, Vacancy, VacancyStatus } from "./vacancy.ts";

/**
 * newest: posted last comes first; closing: closes soonest first, no day last; seats-open: most open seats first;
 * seats-few: fewest open seats first, what is not live or has none open last; wage: the highest least pay of a month
 * first, unknown and piece pay last; title: by the characters' order.
 */
export const VacancySort = z.enum(["newest", "closing", "seats-open", "seats-few", "wage", "title"]);
export type VacancySort = z.infer<typeof VacancySort>;

const seats = numberAskedFor(0, 10_000).optional();

/** What a list of vacancies, and the counts over it, may be narrowed by. */
const filters = {
  base: Base.optional(),
  employerId: EmployerId.optional(),
  sector: Sector.optional(),
  /** A province or a city includes what lies below it. */
  region: RegionCode.optional(),
  /** What it lacks, among other things. */
  lack: Lack.optional(),
  seatsOpenMin: seats,
  seatsOpenMax: seats,
  /** The last day is this one or a later one. */
  closesFrom: z.iso.date().optional(),
  /** The last day is known, and this one or an earlier one. */
  closesBy: z.iso.date().optional(),
  board: flagInQuery.optional(),
  lodging: flagInQuery.optional(),
  /** Stands in the title or in the employer's name; a capital letter is as good as a small one. */
  q: z.string().trim().min(1).max(60).optional(),
};

/** Days within which a vacancy is said to close soon, and the open seats that are said to be few. */
export const soonDays = 7;
export const fewSeats = 3;

export const vacancyListRoutes = defineRoutes({
  listVacancies: {
    method: "get",
    path: "/v1/vacancies",
    summary: "Vacancies, newest first or in another order, with the length of the whole list.",
    action: "vacancy.list",
    input: z.strictObject({
      ...pageInput,
      /** It may hold a title. */
      cursor: z.string().max(1_000).optional(),
      sort: VacancySort.default("newest"),
      status: VacancyStatus.optional(),
      ...filters,
    }),
    output: countedPageOf(Vacancy),
    status: 200,
    errors: [],
  },
  countVacancies: {
    method: "get",
    path: "/v1/vacancies/counts",
    summary: "How many vacancies there are by status, and how many of the live ones want a hand soon.",
    action: "vacancy.list",
    input: z.strictObject(filters),
    output: z
      .strictObject({
        live: z.int().nonnegative(),
        draft: z.int().nonnegative(),
        closed: z.int().nonnegative(),
        /** Live, and the last day is one from `today` to `closingBy`. */
        closing: z.int().nonnegative(),
        /** Live, though the last day is over. */
        overdue: z.int().nonnegative(),
        /** Live with one to three seats open. */
        fewSeats: z.int().nonnegative(),
        /** Live with no seat open. */
        full: z.int().nonnegative(),
        /** The county's day, and the seventh after it. */
        today: z.iso.date(),
        closingBy: z.iso.date(),
      })
      .meta({ id: "VacancyCounts" }),
    status: 200,
    errors: [],
  },
});
