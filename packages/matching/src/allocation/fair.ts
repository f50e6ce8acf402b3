import { settleEnvies } from "./envy.ts";
import { optimal } from "./optimal.ts";
import { type AllocationPlan, gapBetween, pairsOfPlan, sumOfPlan } from "./plan.ts";
import type { AllocationProblem } from "./problem.ts";
import { fillableSeats } from "./rows-of-problem.ts";

/** Whose seats the floor counts (1 for each worker of a priority group), and the share of all fillable seats it asks for. */
export type FairTerms = { isPriority: Uint8Array; floor: number; gap: number };

/** A plan with a floor: what was asked and kept, and what it costs beside the plan without one. */
export type FairPlan = AllocationPlan & {
  floor: { seats: number; held: number; isKept: boolean };
  price: { score: number; seats: number };
};

const rounds = 14;

/** Seats that workers of priority groups have in a plan. */
export const prioritySeats = (isPriority: Uint8Array, vacancyOf: Int32Array): number => {
  let held = 0;
  for (let worker = 0; worker < vacancyOf.length; worker += 1) if (vacancyOf[worker]! >= 0) held += isPriority[worker]!;
  return held;
};

/** The seats that a floor asks for: its share of the seats that can be filled, rounded up. */
export const floorSeats = (problem: AllocationProblem, floor: number): number =>
  Math.ceil(floor * fillableSeats(problem).reduce((sum, seats) => sum + seats, 0) - 1e-9);

/** The problem in which each seat of a priority worker is worth a bonus more. */
const withBonus = (problem: AllocationProblem, isPriority: Uint8Array, bonus: number): AllocationProblem => {
  const score = new Float64Array(problem.score);
  for (let worker = 0; worker < problem.workers; worker += 1) {
    if (isPriority[worker] === 0) continue;
    for (let pair = problem.offsets[worker]!; pair < problem.offsets[worker + 1]!; pair += 1) score[pair]! += bonus;
  }
  return { ...problem, score };
};

type Exchange = { gain: number; from: number; to: number; vacancy: number };

/** Exchanges of a priority worker for somebody without a seat who fits the vacancy better, the largest gain first. */
const exchangesIn = (problem: AllocationProblem, isPriority: Uint8Array, vacancyOf: Int32Array): Exchange[] => {
  const { workers, vacancies, offsets, vacancy, score } = problem;
  const best = new Float64Array(vacancies);
  const bestWorker = new Int32Array(vacancies).fill(-1);
  for (let worker = 0; worker < workers; worker += 1) {
    if (isPriority[worker] === 1 || vacancyOf[worker]! >= 0) continue;
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1)
      if (score[pair]! > best[vacancy[pair]!]!) {
        best[vacancy[pair]!] = score[pair]!;
        bestWorker[vacancy[pair]!] = worker;
      }
  }
  const found: Exchange[] = [];
  pairsOfPlan(problem, vacancyOf).forEach((pair, from) => {
    if (pair < 0 || isPriority[from] === 0) return;
    const gain = best[vacancy[pair]!]! - score[pair]!;
    if (gain > 0) found.push({ gain, from, to: bestWorker[vacancy[pair]!]!, vacancy: vacancy[pair]! });
  });
  return found.toSorted((a, b) => b.gain - a.gain || a.from - b.from);
};

/** Gives back what a plan holds beyond its floor where that raises the total. */
const giveBack = (problem: AllocationProblem, isPriority: Uint8Array, given: Int32Array, least: number): Int32Array => {
  const vacancyOf = given.slice();
  for (let spare = prioritySeats(isPriority, vacancyOf) - least; spare > 0; ) {
    const before = spare;
    for (const { from, to, vacancy } of exchangesIn(problem, isPriority, vacancyOf)) {
      if (spare === 0 || vacancyOf[to]! >= 0) continue;
      vacancyOf[from] = -1;
      vacancyOf[to] = vacancy;
      spare -= 1;
    }
    if (spare === before) break;
  }
  return settleEnvies(problem, isPriority, vacancyOf);
};

type Best = { vacancyOf: Int32Array; total: number; filled: number; bound: number };

/** Looks for the smallest bonus at which the floor is kept; each bonus tried gives a bound, whether it is kept or not. */
const search = (problem: AllocationProblem, { isPriority, gap }: FairTerms, seats: number, free: AllocationPlan): { best: Best | null; bound: number } => {
  let best: Best | null = null;
  let bound = free.bound;
  let [low, high] = [0, Infinity];
  let bonus = problem.score.length > 0 ? free.total / Math.max(1, free.filled) / 4 : 0;
  for (let round = 0; round < rounds; round += 1) {
    const { vacancyOf, bound: withIt } = optimal(withBonus(problem, isPriority, bonus), gap / 4);
    bound = Math.min(bound, withIt - bonus * seats);
    if (prioritySeats(isPriority, vacancyOf) >= seats) {
      high = bonus;
      const settled = giveBack(problem, isPriority, vacancyOf, seats);
      const sum = sumOfPlan(problem, settled);
      if (!best || sum.total > best.total) best = { vacancyOf: settled, ...sum, bound };
    } else low = bonus;
    if (best && gapBetween(best.total, bound) <= gap) break;
    bonus = high === Infinity ? 4 * bonus : (low + high) / 2;
  }
  return { best, bound };
};

/**
 * The largest total score of all plans in which priority groups have a share of the seats, as near as a bonus for each of
 * their seats finds it, with an upper bound for all such plans; then nobody without a seat fits a vacancy better than
 * somebody of the same group who has one there. When the floor cannot be kept, the plan without it is given and
 * `floor.isKept` says so. See docs/decisions/0019.
 */
export const fair = (problem: AllocationProblem, terms: FairTerms): FairPlan => {
  const free = optimal(problem, terms.gap);
  const seats = floorSeats(problem, terms.floor);
  const freely = settleEnvies(problem, terms.isPriority, free.vacancyOf);
  const isKeptFreely = prioritySeats(terms.isPriority, freely) >= seats;
  const { best, bound } = isKeptFreely ? { best: null, bound: free.bound } : search(problem, terms, seats, free);
  const vacancyOf = best?.vacancyOf ?? freely;
  const { total, filled } = sumOfPlan(problem, vacancyOf);
  const held = prioritySeats(terms.isPriority, vacancyOf);
  const least = Math.max(total, best ? bound : free.bound);
  return {
    vacancyOf,
    total,
    filled,
    bound: least,
    gap: gapBetween(total, least),
    stats: { ...free.stats, method: "fair" },
    floor: { seats, held, isKept: held >= seats },
    price: { score: Math.max(free.total, total) - total, seats: Math.max(0, free.filled - filled) },
  };
};
