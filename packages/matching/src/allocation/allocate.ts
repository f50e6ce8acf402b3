import { dualBound } from "./dual-bound.ts";
import { fair, type FairPlan } from "./fair.ts";
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
 * `isPriority`: 1 for each worker of a priority group, else 0; `floor`: the share of all fillable seats they have at
 * least; `gap` as for an optimal plan.
 */
export type FairOptions = { method: "fair"; isPriority: Uint8Array; floor: number; gap?: number };

const refuse = (what: string): never => {
  throw new RangeError(what);
};

const defaultGap = 0.001;

/** The gap, when it is a share from 0 up. */
const checkedGap = (gap: number): number => (gap >= 0 && gap < Infinity ? gap : refuse(`gap is ${gap}, not a share from 0 up`));

const allocateFair = (problem: AllocationProblem, { isPriority, floor, gap = defaultGap }: FairOptions): FairPlan => {
  if (isPriority.length !== problem.workers) refuse(`isPriority has ${isPriority.length} entries for ${problem.workers} workers`);
  if (isPriority.some((flag) => flag > 1)) refuse("isPriority holds something other than 0 and 1");
  if (!(floor >= 0 && floor <= 1)) refuse(`floor is ${floor}, not a share from 0 to 1`);
  return fair(problem, { isPriority, floor, gap: checkedGap(gap) });
};

type Allocate = {
  (problem: AllocationProblem, options: FairOptions): FairPlan;
  (problem: AllocationProblem, options: AllocateOptions): AllocationPlan;
};

/**
 * Gives everybody at most one seat. `stable`: no worker and vacancy would both rather have each other; workers prefer the
 * higher score, then the lower vacancy, vacancies the higher priority, then the lower worker. `optimal`: the largest total
 * score, certified to within `gap`. `fair`: the same with a floor of seats for priority groups, and what that costs. Equal
 * problems give equal plans.
 * The bound of a stable plan is a cheap one: prices are the worst pairs of full vacancies, or nothing.
 * @param problem one that `allocationProblem` lets pass
 * @throws RangeError when the gap is no share from 0 up, the floor none from 0 to 1, or the groups do not fit the workers
 */
export const allocate = ((problem: AllocationProblem, options: AllocateOptions | FairOptions): AllocationPlan => {
  if (options.method === "stable") return allocateStable(problem);
  if (options.method === "fair") return allocateFair(problem, options);
  return optimal(problem, checkedGap(options.gap ?? defaultGap));
}) as Allocate;
