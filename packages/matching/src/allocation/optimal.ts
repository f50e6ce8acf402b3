import { dualBound } from "./dual-bound.ts";
import { type AllocationPlan, type AllocationStats, gapBetween, sumOfPlan } from "./plan.ts";
import type { AllocationProblem } from "./problem.ts";
import { fillableSeats } from "./rows-of-problem.ts";
import { type Auctioned, searchedRows, seatsBid } from "./seats-bid.ts";
import { workersBid } from "./workers-bid.ts";

/** Each auction is so many times finer than the one before. */
const refinement = 5;
const roundsMax = 24;

/** Bids of one auction at the most, so that a quarrel over few seats in tiny steps comes to an end. */
const bidsMaxOf = ({ workers, vacancies }: AllocationProblem): number => 2_000_000 + 100 * (workers + vacancies);

type Bidders = { name: "seats" | "workers"; auction(epsilon: number): Auctioned };

/** The scarcer side bids: it quarrels less, and prices stay at nothing on the other side. */
const biddersOf = (problem: AllocationProblem): Bidders => {
  const { workers, offsets } = problem;
  const seats = fillableSeats(problem).reduce((sum, count) => sum + count, 0);
  let seekers = 0;
  for (let worker = 0; worker < workers; worker += 1) if (offsets[worker + 1]! > offsets[worker]!) seekers += 1;
  const bidsMax = bidsMaxOf(problem);
  if (seats > seekers) return { name: "workers", auction: (epsilon) => workersBid(problem, epsilon, bidsMax) };
  const rows = searchedRows(problem);
  return { name: "seats", auction: (epsilon) => seatsBid(problem, rows, epsilon, bidsMax) };
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
const betterOf = (problem: AllocationProblem, best: Best, { vacancyOf, prices }: Auctioned): Best => {
  const sum = sumOfPlan(problem, vacancyOf);
  const bound = dualBound(problem, prices);
  const plan = sum.total > best.total ? { vacancyOf, ...sum } : best;
  const certificate = bound < best.bound ? { bound, prices } : best;
  const { total, filled } = plan;
  return { vacancyOf: plan.vacancyOf, total, filled, bound: Math.max(total, certificate.bound), prices: certificate.prices };
};

/**
 * The largest total score under capacity, nobody forced: auctions in ever smaller steps until the plan is certified to
 * miss no more than `gap` of the best possible. Deterministic; it gives up refining after a fixed amount of work, and the
 * gap of the plan then says what was reached.
 * @param gap share from 0 up; 0.001 is 0.1 %
 */
export const optimal = (problem: AllocationProblem, gap: number): AllocationPlan => {
  const { name, auction } = biddersOf(problem);
  const mean = meanScore(problem);
  let epsilon = mean * Math.min(1, Math.max(gap, 1e-4));
  let best = noPlan(problem);
  let [rounds, steps] = [0, 0];
  for (; rounds < roundsMax; epsilon /= refinement) {
    const auctioned = auction(epsilon);
    best = betterOf(problem, best, auctioned);
    rounds += 1;
    steps += auctioned.bids;
    if (gapBetween(best.total, best.bound) <= gap || epsilon < mean * 1e-13) break;
  }
  const { vacancyOf, total, bound, filled, prices } = best;
  const stats: AllocationStats = { method: "optimal", steps, rounds, bidders: name, epsilon, prices };
  return { vacancyOf, total, bound, gap: gapBetween(total, bound), filled, stats };
};
