import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";

/**
 * Lists of many workers as numbers: those of worker `w` stand from `offsets[w]` up to `offsets[w + 1]`, best first. A
 * vacancy's number is its place in `vacancies`, which are in the order of their ids.
 */
export type RankedPairs = {
  workers: readonly WorkerCard[];
  vacancies: readonly VacancyCard[];
  offsets: Uint32Array;
  vacancy: Uint32Array;
  score: Int32Array;
};

/** Room for the `k` best of each worker. */
export const emptyPairs = (workers: readonly WorkerCard[], vacancies: readonly VacancyCard[], k: number): RankedPairs => {
  const pairs = workers.length * Math.max(0, Math.min(k, vacancies.length));
  return {
    workers,
    vacancies,
    offsets: new Uint32Array(workers.length + 1),
    vacancy: new Uint32Array(pairs),
    score: new Int32Array(pairs),
  };
};
