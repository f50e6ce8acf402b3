import { dualBound, pricesAt } from "./dual-bound.ts";
import { type AllocationPlan, type AllocationStats, gapBetween, sumOfPlan } from "./plan.ts";
import type { AllocationProblem } from "./problem.ts";
import { fillableSeats } from "./rows-of-problem.ts";
import { type Auctioned, type AuctionTerms, searchedRows, type SearchedRows, seatsBid } from "./seats-bid.ts";
import { workersBid } from "./workers-bid.ts";

/** Each auction is so many times finer than the one before. */
const refinement = 5;
const roundsMax = 40;

/** The two auctions of a problem. */
type Sides = {
  name: "seats" | "workers";
  /** The scarcer side bids, from nothing: it quarrels less. */
  fromNothing(epsilon: number): Auctioned;
  /** Seats bid from what workers gained in a coarser auction, then workers who count on too much. */
  fromGains(epsilon: number, gain: Float64Array): Auctioned;
};

/** Bids of an auction from nothing: so many a bidder are enough unless both sides quarrel over equals in small steps. */
const patience = 30;

const sidesOf = (problem: AllocationProblem): Sides => {
  const { workers, offsets } = problem;
  const seats = fillableSeats(problem).reduce((sum, count) => sum + count, 0);
  let seekers = 0;
  for (let worker = 0; worker < workers; worker += 1) if (offsets[worker + 1]! > offsets[worker]!) seekers += 1;
  const bidsMax = 50_000 + patience * Math.min(seats, seekers);
  let rows: SearchedRows | undefined;
  const bySeats = (terms: AuctionTerms): Auctioned => seatsBid(problem, (rows ??= searchedRows(problem)), terms);
  const name = seats > seekers ? "workers" : "seats";
  return {
    name,
    fromNothing: (epsilon) => (name === "seats" ? bySeats({ epsilon, bidsMax }) : workersBid(problem, { epsilon, bidsMax })),
    fromGains: (epsilon, gain) => {
      const terms = { epsilon, bidsMax: 10 * bidsMax };
      const seated = bySeats({ ...terms, gain });
      const { bids, ...put } = workersBid(problem, terms, seated);
      return { ...put, bids: bids + seated.bids, isDone: put.isDone && seated.isDone };
    },
  };
};

const meanScore = ({ score }: AllocationProblem): number => {
  let sum = 0;
  for (let pair = 0; pair < score.length; pair += 1) sum += score[pair]!;
  return score.length > 0 ? sum / score.length : 0;
};

type Best = { vacancyOf: Int32Array; filled: number; total: number; bound: number; prices: Float64Array };

const noPlan = ({ workers, vacancies }: AllocationProblem): Best => ({
  vacancyOf: new Int32Array(workers).fill(-1),
  filled: 0,
  total: 0,
  bound: Infinity,
  prices: new Float64Array(vacancies),
});

/** The better plan and the lower bound of two auctions; they need not come from the same one. */
const betterOf = (problem: AllocationProblem, best: Best, { vacancyOf, gain }: Auctioned): Best => {
  const prices = pricesAt(problem, gain);
  const sum = sumOfPlan(problem, vacancyOf);
  const bound = dualBound(problem, prices);
  const plan = sum.total > best.total ? { vacancyOf, ...sum } : best;
  const certificate = bound < best.bound ? { bound, prices } : best;
  const { total, filled } = plan;
  return { vacancyOf: plan.vacancyOf, total, filled, bound: Math.max(total, certificate.bound), prices: certificate.prices };
};

/**
 * The largest total score under capacity, nobody forced. First one auction from nothing in steps of the asked gap, which
 * nearly always is enough. Then auctions in ever smaller steps (epsilon scaling), each from what workers gained in the one
 * before, until the plan is certified to miss no more than `gap` of the best possible. Deterministic; after a fixed amount
 * of work it gives up, and the gap of the plan says what was reached.
 * @param gap share from 0 up; 0.001 is 0.1 %
 */
export const optimal = (problem: AllocationProblem, gap: number): AllocationPlan => {
  const sides = sidesOf(problem);
  const mean = meanScore(problem);
  let epsilon = mean * Math.min(1, Math.max(gap, 1e-4));
  let auctioned = sides.fromNothing(epsilon);
  let best = betterOf(problem, noPlan(problem), auctioned);
  let [rounds, steps] = [1, auctioned.bids];
  if (!auctioned.isDone) {
    epsilon = mean;
    auctioned = { ...auctioned, gain: new Float64Array(problem.workers) };
  }
  while (gapBetween(best.total, best.bound) > gap && rounds < roundsMax && epsilon > mean * 1e-13) {
    epsilon /= refinement;
    auctioned = sides.fromGains(epsilon, auctioned.gain);
    best = betterOf(problem, best, auctioned);
    rounds += 1;
    steps += auctioned.bids;
  }
  const { vacancyOf, total, bound, filled, prices } = best;
  const stats: AllocationStats = { method: "optimal", steps, rounds, bidders: sides.name, epsilon, prices };
  return { vacancyOf, total, bound, gap: gapBetween(total, bound), filled, stats };
};
