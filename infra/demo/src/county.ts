import { planCounty } from "./county-plan.ts";
import { idOf } from "./ids.ts";
import type { DemoCrew, DemoEmployer, DemoVacancy, DemoWorker } from "./records.ts";
import { vacancyOf } from "./vacancies.ts";
import { planVacancies } from "./vacancy-plan.ts";
import { workerOf } from "./workers.ts";

export type CountyOptions = {
  seed: number;
  workers: number;
  /** Seats of all vacancies together. */
  seats: number;
  /** If not given, 88 at full size and in proportion below, at least 3. */
  crews?: number;
  /** The day on which the county stands, `YYYY-MM-DD`; ages, wishes and closing days are counted from it. */
  today: string;
  /** Stands beside another demo county in the same ledger: no phone or ID number of the other is used. */
  beside?: boolean;
};

/** The streams begin anew at each call and give the same records in the same order. */
export type DemoCounty = {
  seed: number;
  employers: readonly DemoEmployer[];
  sizes: { employers: number; vacancies: number; seats: number; workers: number; crews: number };
  /** The id of the worker who comes last. */
  lastWorkerId: string;
  vacancies(chunk?: number): Generator<DemoVacancy[]>;
  workers(chunk?: number): Generator<DemoWorker[]>;
  crews(chunk?: number): Generator<DemoCrew[]>;
};

/** What `npm start` loads. */
export const startSize = { workers: 2_000, seats: 1_500 } as const;

/** The whole county: those who work away, and the posts to fill. */
export const fullSize = { workers: 97_000, seats: 24_000, crews: 88 } as const;

const crewsFor = (workers: number): number =>
  Math.max(3, Math.round((fullSize.crews * workers) / fullSize.workers));

const inChunks = function* <P, R>(plans: readonly P[], size: number, make: (plan: P) => R): Generator<R[]> {
  for (let start = 0; start < plans.length; start += size)
    yield plans.slice(start, start + size).map((plan) => make(plan));
};

/**
 * The demo county of this seed: same options, same bytes. Only the outline is held in memory; records are
 * made while they are read.
 */
export const generateCounty = (options: CountyOptions): DemoCounty => {
  const { seed, workers, seats, today } = options;
  const { houses, plans } = planVacancies(seed, seats);
  const outline = planCounty(seed, workers, options.crews ?? crewsFor(workers), today);
  const workerId = (number: number): string => idOf(seed, "worker", number);
  return {
    seed,
    employers: houses.map(({ employer }) => employer),
    sizes: {
      employers: houses.length,
      vacancies: plans.length,
      seats,
      workers: outline.workers.length,
      crews: outline.crews.length,
    },
    lastWorkerId: workerId(outline.workers.at(-1)?.number ?? 0),
    vacancies: (chunk = 500) =>
      inChunks(plans, chunk, ({ number, house, job, seats }) =>
        vacancyOf(seed, number, house, job, seats, today),
      ),
    workers: (chunk = 500) => inChunks(outline.workers, chunk, (plan) => workerOf(seed, plan, options)),
    crews: (chunk = 100) =>
      inChunks(outline.crews, chunk, ({ number, town, leader, members }) => ({
        id: idOf(seed, "crew", number),
        leaderWorkerId: workerId(leader),
        town,
        memberIds: members.map(workerId),
      })),
  };
};
