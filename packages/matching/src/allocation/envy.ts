import { pairsOfPlan } from "./plan.ts";
import type { AllocationProblem } from "./problem.ts";

/** Somebody without a seat, and somebody of the same group who has one that the first would fit better. */
export type Envy = { worker: number; vacancy: number; seated: number };

/** Of each vacancy's seated, in each of the two groups, the one who fits least; the higher worker among equals. */
type Weakest = { worker: Int32Array; score: Float64Array };

const weakestOf = ({ vacancies, vacancy, score }: AllocationProblem, isPriority: Uint8Array, pairOf: Int32Array): Weakest => {
  const weakest = { worker: new Int32Array(2 * vacancies).fill(-1), score: new Float64Array(2 * vacancies).fill(Infinity) };
  pairOf.forEach((pair, worker) => {
    if (pair < 0) return;
    const place = 2 * vacancy[pair]! + isPriority[worker]!;
    if (score[pair]! > weakest.score[place]!) return;
    weakest.score[place] = score[pair]!;
    weakest.worker[place] = worker;
  });
  return weakest;
};

/**
 * Envy that nothing justifies: a worker without a seat would fit a vacancy better than somebody of the same group
 * (priority, or not) who has a seat there. Each such worker counts once, with the envy that weighs most.
 * @param isPriority 1 for each worker of a priority group, else 0
 */
export const unjustifiedEnvies = (problem: AllocationProblem, isPriority: Uint8Array, vacancyOf: Int32Array): Envy[] => {
  const { workers, offsets, vacancy, score } = problem;
  const weakest = weakestOf(problem, isPriority, pairsOfPlan(problem, vacancyOf));
  const found: Envy[] = [];
  for (let worker = 0; worker < workers; worker += 1) {
    if (vacancyOf[worker]! >= 0) continue;
    let [most, at] = [0, -1];
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1) {
      const gain = score[pair]! - weakest.score[2 * vacancy[pair]! + isPriority[worker]!]!;
      if (gain > most) [most, at] = [gain, vacancy[pair]!];
    }
    if (at >= 0) found.push({ worker, vacancy: at, seated: weakest.worker[2 * at + isPriority[worker]!]! });
  }
  return found;
};

/** Gives seats to those who envy without justification; each exchange raises the total and keeps every group's seats. */
export const settleEnvies = (problem: AllocationProblem, isPriority: Uint8Array, vacancyOf: Int32Array): Int32Array => {
  const settled = vacancyOf.slice();
  for (let found = unjustifiedEnvies(problem, isPriority, settled); found.length > 0; found = unjustifiedEnvies(problem, isPriority, settled))
    for (const { worker, vacancy, seated } of found) {
      if (settled[seated] !== vacancy || settled[worker]! >= 0) continue;
      settled[worker] = vacancy;
      settled[seated] = -1;
    }
  return settled;
};
