import type { Sector } from "@qianxian/contracts/vocabulary";
import { housesOf, type House } from "./employers.ts";
import { at, randomFrom, type Random } from "./random.ts";
import type { JobKind } from "./trades/index.ts";

/** One posting to be written: who, for what work, how many. */
export type VacancyPlan = { number: number; house: House; job: JobKind; seats: number };

/** Smallest and largest number of seats that houses of a sector ask for at once. */
const seatSpan: Record<Sector, readonly [number, number]> = {
  manufacturing: [3, 300],
  hotel: [1.5, 30],
  catering: [1.5, 25],
  agriculture: [4, 100],
  livestock: [1, 12],
  construction: [3, 80],
  other: [1, 10],
};

const roundAsPeopleDo = (seats: number): number => {
  if (seats < 20) return seats;
  return seats < 100 ? Math.round(seats / 5) * 5 : Math.round(seats / 10) * 10;
};

/** Pareto's law with exponent 1 between both ends: many ask for few, few ask for many. */
const seatsOf = (random: Random, job: JobKind, sector: Sector, largest: number): number => {
  const [least, most] = seatSpan[sector];
  const skilledWork = job.experienceYears !== undefined;
  const cap = Math.min(skilledWork ? 6 : most, largest);
  return Math.max(1, Math.min(cap, roundAsPeopleDo(Math.floor(least / (1 - random.fraction())))));
};

const jobOf = (random: Random, house: House, posted: readonly JobKind[]): JobKind => {
  const fresh = house.trade.jobs.filter(([job]) => !posted.includes(job));
  return random.weigh(fresh.length > 0 ? fresh : house.trade.jobs);
};

type Asked = { job: JobKind; seats: number };

const postingOf = (random: Random, house: House, posted: readonly JobKind[], largest: number): Asked => {
  const job = jobOf(random, house, posted);
  return { job, seats: seatsOf(random, job, house.trade.sector, largest) };
};

/** The tour begins with a base that asks for forty sewers, paid by the month. */
const opening = (house: House): Asked => ({
  job: { ...at(house.trade.jobs, 0)[0], units: [["month", 1]] },
  seats: 40,
});

/** The houses and postings that offer `seats` seats in all, each house at least one posting. */
export const planVacancies = (seed: number, seats: number): { houses: House[]; plans: VacancyPlan[] } => {
  const random = randomFrom(seed, "vacancy-plan");
  const houses = housesOf(seed, Math.max(4, Math.min(Math.round(seats / 38), seats)));
  const largest = Math.max(20, Math.floor(seats / 80) * 10);
  const posted = houses.map((): JobKind[] => []);
  const plans: VacancyPlan[] = [];
  for (let left = seats; left > 0; ) {
    const number = plans.length;
    const index = number < houses.length ? number : random.int(0, houses.length - 1);
    const [house, before] = [at(houses, index), at(posted, index)];
    const { job, seats: asked } =
      number === 0 ? opening(house) : postingOf(random, house, before, largest);
    before.push(job);
    plans.push({ number, house, job, seats: Math.min(asked, left) });
    left -= asked;
  }
  return { houses, plans };
};
