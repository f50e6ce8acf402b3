import { pairsOfPlan } from "./plan.ts";
import type { AllocationProblem } from "./problem.ts";

/** Something a plan may not do: an answer for each worker is missing, a pair the problem does not have, more workers than seats. */
export type PlanFault =
  | { kind: "wrong-length"; length: number }
  | { kind: "not-a-pair"; worker: number; vacancy: number }
  | { kind: "overfull"; vacancy: number; seated: number; seats: number };

/** Everything wrong with a plan; nothing when it is feasible. */
export const faultsOfPlan = (problem: AllocationProblem, vacancyOf: Int32Array): PlanFault[] => {
  if (vacancyOf.length !== problem.workers) return [{ kind: "wrong-length", length: vacancyOf.length }];
  const faults: PlanFault[] = [];
  const seated = new Uint32Array(problem.vacancies);
  pairsOfPlan(problem, vacancyOf).forEach((pair, worker) => {
    const vacancy = vacancyOf[worker]!;
    if (pair >= 0) seated[vacancy]! += 1;
    else if (vacancy !== -1) faults.push({ kind: "not-a-pair", worker, vacancy });
  });
  seated.forEach((count, vacancy) => {
    const seats = problem.seats[vacancy]!;
    if (count > seats) faults.push({ kind: "overfull", vacancy, seated: count, seats });
  });
  return faults;
};

/** Whom each vacancy would give up first: the lowest priority, and of equals the highest worker; nobody where a seat is left. */
const leastWanted = (problem: AllocationProblem, pairOf: Int32Array) => {
  const { vacancies, seats, vacancy } = problem;
  const priority = problem.priority ?? problem.score;
  const filled = new Uint32Array(vacancies);
  const worst = new Float64Array(vacancies).fill(Infinity);
  const worker = new Int32Array(vacancies).fill(-1);
  pairOf.forEach((pair, who) => {
    if (pair < 0) return;
    const at = vacancy[pair]!;
    filled[at]! += 1;
    if (priority[pair]! > worst[at]!) return;
    worst[at] = priority[pair]!;
    worker[at] = who;
  });
  const isFull = (at: number): boolean => filled[at]! >= seats[at]!;
  return (at: number, rank: number, who: number): boolean => {
    if (seats[at] === 0) return false;
    return !isFull(at) || rank > worst[at]! || (rank === worst[at] && who < worker[at]!);
  };
};

/**
 * Pairs that would both rather have each other than what the plan gives them: the worker has nothing or something wanted
 * less, the vacancy has an empty seat or somebody it prefers less. A stable plan has none.
 * @returns how many, and the first of them
 */
export const blockingPairs = (
  problem: AllocationProblem,
  vacancyOf: Int32Array,
): { count: number; first: { worker: number; vacancy: number } | null } => {
  const { workers, offsets, vacancy, score } = problem;
  const priority = problem.priority ?? score;
  const pairOf = pairsOfPlan(problem, vacancyOf);
  const wouldTake = leastWanted(problem, pairOf);
  let count = 0;
  let first: { worker: number; vacancy: number } | null = null;
  for (let worker = 0; worker < workers; worker += 1) {
    const given = pairOf[worker]!;
    const [has, at] = given < 0 ? [0, -1] : [score[given]!, vacancy[given]!];
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1) {
      const other = vacancy[pair]!;
      const isPreferred = score[pair]! > has || (score[pair] === has && other < at);
      if (!isPreferred || !wouldTake(other, priority[pair]!, worker)) continue;
      count += 1;
      first ??= { worker, vacancy: other };
    }
  }
  return { count, first };
};
