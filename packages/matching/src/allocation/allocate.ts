import { dualBound } from "./dual-bound.ts";
import { optimal } from "./optimal.ts";
import { type AllocationPlan, gapBetween, pairsOfPlan, sumOfPlan } from "./plan.ts";
import type { AllocationProblem } from "./problem.ts";
import { stable } from "./stable.ts";

/** `gap`: what an optimal plan may miss of the best possible, as a share; 0.001 unless said. */
export type AllocateOptions = { method: "stable" } | { method: "optimal"; gap?: number };

/** The score of the worst pair of each vacancy that is full; 0 where a seat is left. */
const cutOffs = (problem: AllocationProblem, vacancyOf: Int32Array): Float64Array => {
  const { vacancies, seats, vacancy, score } = problem;
  const filled = new Uint32Array(vacancies);
  const lowest = new Float64Array(vacancies).fill(Infinity);
  for (const pair of pairsOfPlan(problem, vacancyOf)) {
    if (pair < 0) continue;
    const at = vacancy[pair]!;
    filled[at]! += 1;
    lowest[at] = Math.min(lowest[at]!, score[pair]!);
  }
  return lowest.map((price, at) => (seats[at] === 0 || filled[at]! < seats[at]! ? 0 : price));
};

const allocateStable = (problem: AllocationProblem): AllocationPlan => {
  const { vacancyOf, proposals } = stable(problem);
  const sum = sumOfPlan(problem, vacancyOf);
  const free = new Float64Array(problem.vacancies);
  const cut = cutOffs(problem, vacancyOf);
  const [boundAtCut, boundAtFree] = [dualBound(problem, cut), dualBound(problem, free)];
  const [bound, prices] = boundAtCut <= boundAtFree ? [boundAtCut, cut] : [boundAtFree, free];
  const stats = { method: "stable", steps: proposals, rounds: 0, bidders: null, epsilon: 0, prices } as const;
  return { vacancyOf, ...sum, bound, gap: gapBetween(sum.total, bound), stats };
};

/**
 * Gives everybody at most one seat. `stable`: no worker and vacancy would both rather have each other; workers prefer the
 * higher score, then the lower vacancy, vacancies the higher priority, then the lower worker. `optimal`: the largest total
 * score, certified to within `gap`. Equal problems give equal plans.
 * The bound of a stable plan is a cheap one: prices are the worst pairs of full vacancies, or nothing.
 * @param problem one that `allocationProblem` lets pass
 * @throws RangeError when the gap is no share from 0 up
 */
export const allocate = (problem: AllocationProblem, options: AllocateOptions): AllocationPlan => {
  if (options.method === "stable") return allocateStable(problem);
  const { gap = 0.001 } = options;
  if (!(gap >= 0 && gap < Infinity)) throw new RangeError(`gap is ${gap}, not a share from 0 up`);
  return optimal(problem, gap);
};
