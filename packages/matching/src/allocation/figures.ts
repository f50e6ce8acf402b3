import { blockingPairs } from "./check-plan.ts";
import { greedy, topOne } from "./plain-plans.ts";
import { pairsOfPlan, sumOfPlan } from "./plan.ts";
import type { AllocationProblem } from "./problem.ts";
import { pairsOfVacancies } from "./rows-of-problem.ts";

/** How many of those seated got the vacancy they rank first (more of equals count as one rank each), or so far down. */
export type RankCounts = { first: number; secondOrThird: number; fourthToTenth: number; later: number };

/** What a plan comes to. Shares are from 0 to 1; 0 where there is nothing to share. */
export type PlanFigures = {
  filled: number;
  /** Seats filled of all seats. */
  fill: number;
  total: number;
  /** Mean score of those seated. */
  mean: number;
  ranks: RankCounts;
  /** Pairs that would both rather have each other. */
  blockingPairs: number;
  /** Vacancies with seats that get somebody, of all with seats, weighted by their seats. */
  coverage: number;
  /** Vacancies with seats that are in no worker's list: no allocator can fill them. */
  inNoList: number;
  /** Seats left empty although a worker who could have them has none. */
  emptyThoughWanted: number;
};

/** Place in the worker's own order, from 1: one more than the pairs worth more to them, or as much with a lower vacancy. */
const rankOf = ({ vacancy, score }: AllocationProblem, pair: number, from: number, to: number): number => {
  let rank = 1;
  for (let other = from; other < to; other += 1)
    if (score[other]! > score[pair]! || (score[other] === score[pair] && vacancy[other]! < vacancy[pair]!)) rank += 1;
  return rank;
};

const countRanks = (problem: AllocationProblem, pairOf: Int32Array): RankCounts => {
  const counts = { first: 0, secondOrThird: 0, fourthToTenth: 0, later: 0 };
  pairOf.forEach((pair, worker) => {
    if (pair < 0) return;
    const rank = rankOf(problem, pair, problem.offsets[worker]!, problem.offsets[worker + 1]!);
    if (rank === 1) counts.first += 1;
    else if (rank <= 3) counts.secondOrThird += 1;
    else if (rank <= 10) counts.fourthToTenth += 1;
    else counts.later += 1;
  });
  return counts;
};

const countSeats = (problem: AllocationProblem, pairOf: Int32Array) => {
  const { vacancies, seats, offsets, vacancy } = problem;
  const filled = new Uint32Array(vacancies);
  const waiting = new Uint32Array(vacancies);
  pairOf.forEach((given, worker) => {
    if (given >= 0) filled[vacancy[given]!]! += 1;
    else for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1) waiting[vacancy[pair]!]! += 1;
  });
  const counts = { all: 0, covered: 0, emptyThoughWanted: 0 };
  seats.forEach((count, at) => {
    counts.all += count;
    if (filled[at]! > 0) counts.covered += count;
    counts.emptyThoughWanted += Math.min(waiting[at]!, Math.max(0, count - filled[at]!));
  });
  return counts;
};

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Vacancies with seats that are in no worker's list; add their best workers to the problem, or they stay empty. */
export const vacanciesInNoList = (problem: AllocationProblem): number[] => {
  const listed = pairsOfVacancies(problem);
  return Array.from(problem.seats.keys()).filter((at) => problem.seats[at]! > 0 && listed[at] === 0);
};

/** The figures of one plan. */
export const figuresOf = (problem: AllocationProblem, vacancyOf: Int32Array): PlanFigures => {
  const pairOf = pairsOfPlan(problem, vacancyOf);
  const { filled, total } = sumOfPlan(problem, vacancyOf);
  const seats = countSeats(problem, pairOf);
  return {
    filled,
    fill: share(filled, seats.all),
    total,
    mean: share(total, filled),
    ranks: countRanks(problem, pairOf),
    blockingPairs: blockingPairs(problem, vacancyOf).count,
    coverage: share(seats.covered, seats.all),
    inNoList: vacanciesInNoList(problem).length,
    emptyThoughWanted: seats.emptyThoughWanted,
  };
};

/** The figures of a plan beside those of no allocator at all and of the plain one. */
export const figuresBeside = (
  problem: AllocationProblem,
  vacancyOf: Int32Array,
): { plan: PlanFigures; topOne: PlanFigures; greedy: PlanFigures } => ({
  plan: figuresOf(problem, vacancyOf),
  topOne: figuresOf(problem, topOne(problem)),
  greedy: figuresOf(problem, greedy(problem)),
});
