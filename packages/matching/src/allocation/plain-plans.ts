import type { AllocationProblem } from "./problem.ts";
import { sortRows } from "./sorted-rows.ts";

/** The worker of each pair. */
const workersOfPairs = ({ workers, offsets, vacancy }: AllocationProblem): Uint32Array => {
  const workerOf = new Uint32Array(vacancy.length);
  for (let worker = 0; worker < workers; worker += 1) workerOf.fill(worker, offsets[worker]!, offsets[worker + 1]!);
  return workerOf;
};

/** Goes through pairs, the best first, and seats whoever has no seat where one is left. */
const seatInOrder = (problem: AllocationProblem, pairs: Uint32Array, workerOf: (pair: number) => number): Int32Array => {
  const vacancyOf = new Int32Array(problem.workers).fill(-1);
  const open = problem.seats.slice();
  for (const pair of pairs) {
    const worker = workerOf(pair);
    const at = problem.vacancy[pair]!;
    if (vacancyOf[worker] !== -1 || open[at] === 0) continue;
    vacancyOf[worker] = at;
    open[at]! -= 1;
  }
  return vacancyOf;
};

/** All given pairs, the higher score first, then the earlier pair. */
const bestFirst = (ids: Uint32Array, { score }: AllocationProblem): Uint32Array => {
  const numbers = Float64Array.from(ids, (pair) => score[pair]!);
  sortRows({ offsets: Uint32Array.of(0, ids.length), ids, numbers });
  return ids;
};

/** The plain method: the best pair of all first, then the next whose worker and seat are still free. */
export const greedy = (problem: AllocationProblem): Int32Array => {
  const workerOf = workersOfPairs(problem);
  const pairs = new Uint32Array(problem.vacancy.length);
  for (let pair = 0; pair < pairs.length; pair += 1) pairs[pair] = pair;
  return seatInOrder(problem, bestFirst(pairs, problem), (pair) => workerOf[pair]!);
};

/**
 * What becomes of advice without an allocator: everybody goes to their best vacancy (of equals the lower number) and
 * nowhere else; where more come than there are seats, the best are taken.
 */
export const topOne = (problem: AllocationProblem): Int32Array => {
  const { workers, offsets, vacancy, score } = problem;
  const firsts: number[] = [];
  const workerOf = new Map<number, number>();
  for (let worker = 0; worker < workers; worker += 1) {
    let best = -1;
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1)
      if (best < 0 || score[pair]! > score[best]! || (score[pair] === score[best] && vacancy[pair]! < vacancy[best]!)) best = pair;
    if (best < 0) continue;
    firsts.push(best);
    workerOf.set(best, worker);
  }
  return seatInOrder(problem, bestFirst(Uint32Array.from(firsts), problem), (pair) => workerOf.get(pair) ?? -1);
};
