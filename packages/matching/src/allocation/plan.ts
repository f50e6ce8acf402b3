import type { AllocationProblem } from "./problem.ts";

/** How the plan was found. `prices` are the prices of seats that certify the bound (see `dualBound`). */
export type AllocationStats = {
  method: "stable" | "optimal" | "fair";
  /** Proposals of workers, or bids of the auctions. */
  steps: number;
  /** Auctions it took, each finer than the one before; 0 for `stable`. */
  rounds: number;
  /** Who bid last; null for `stable`. */
  bidders: "seats" | "workers" | null;
  /** Smallest step of a price in the last auction; 0 for `stable`. */
  epsilon: number;
  prices: Float64Array;
};

/** Who gets which seat, and how good that is at least. */
export type AllocationPlan = {
  /** The vacancy of each worker, -1 for none. */
  vacancyOf: Int32Array;
  /** Sum of the scores of the pairs in the plan. */
  total: number;
  /** No plan is worth more. */
  bound: number;
  /** What the plan may miss at the most, as a share of the bound: 0.001 is 0.1 %. */
  gap: number;
  /** Workers with a seat, equal to seats filled. */
  filled: number;
  stats: AllocationStats;
};

/** The pair that a plan gives each worker, -1 for none, or for one that the problem does not have. */
export const pairsOfPlan = ({ workers, offsets, vacancy }: AllocationProblem, vacancyOf: Int32Array): Int32Array => {
  const pairOf = new Int32Array(workers).fill(-1);
  for (let worker = 0; worker < workers; worker += 1) {
    const given = vacancyOf[worker]!;
    if (given < 0) continue;
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1)
      if (vacancy[pair] === given) pairOf[worker] = pair;
  }
  return pairOf;
};

/** Workers seated by a plan, and the sum of their scores. */
export const sumOfPlan = (problem: AllocationProblem, vacancyOf: Int32Array): { filled: number; total: number } => {
  let [filled, total] = [0, 0];
  for (const pair of pairsOfPlan(problem, vacancyOf))
    if (pair >= 0) {
      filled += 1;
      total += problem.score[pair]!;
    }
  return { filled, total };
};

/** What a total may miss of its bound, as a share of it. */
export const gapBetween = (total: number, bound: number): number => (bound > 0 ? Math.max(0, bound - total) / bound : 0);
