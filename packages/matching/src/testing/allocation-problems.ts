import fc from "fast-check";
import { type AllocationProblem, allocationProblem } from "../allocation/problem.ts";

export type Pair = { worker: number; vacancy: number; score: number; priority?: number };

/** A problem out of loose pairs, in any order; a pair named twice counts once, as it was named first. */
export const aProblem = (workers: number, seats: readonly number[], pairs: readonly Pair[], isWhole = true): AllocationProblem => {
  const once = [...new Map(pairs.toReversed().map((pair) => [`${pair.worker} ${pair.vacancy}`, pair])).values()].toReversed();
  const inOrder = once.toSorted((a, b) => a.worker - b.worker);
  const offsets = new Uint32Array(workers + 1);
  for (const { worker } of inOrder) offsets[worker + 1]! += 1;
  for (let worker = 0; worker < workers; worker += 1) offsets[worker + 1]! += offsets[worker]!;
  const scores = inOrder.map(({ score }) => score);
  return allocationProblem({
    workers,
    vacancies: seats.length,
    seats: Uint32Array.from(seats),
    offsets,
    vacancy: Uint32Array.from(inOrder, ({ vacancy }) => vacancy),
    score: isWhole ? Int32Array.from(scores) : Float64Array.from(scores),
    ...(inOrder.some(({ priority }) => priority !== undefined) && {
      priority: Float64Array.from(inOrder, ({ priority = 0 }) => priority),
    }),
  });
};

export type Extent = { workersMax: number; vacanciesMax: number; seatsMax: number; scoreMax: number };

/** Random problems with ties, vacancies without seats, workers without pairs; priorities in half of them. */
export const problems = ({ workersMax, vacanciesMax, seatsMax, scoreMax }: Extent): fc.Arbitrary<AllocationProblem> =>
  fc
    .record({
      workers: fc.integer({ min: 0, max: workersMax }),
      seats: fc.array(fc.integer({ min: 0, max: seatsMax }), { minLength: 1, maxLength: vacanciesMax, size: "max" }),
      isWhole: fc.boolean(),
      hasPriority: fc.boolean(),
      spread: fc.constantFrom(3, 20, scoreMax),
      degree: fc.constantFrom(0, 2, 6),
    })
    .chain(({ workers, seats, isWhole, hasPriority, spread, degree }) => {
      const number = fc.integer({ min: 1, max: spread });
      const pair = fc.record({
        worker: fc.integer({ min: 0, max: Math.max(0, workers - 1) }),
        vacancy: fc.integer({ min: 0, max: seats.length - 1 }),
        score: isWhole ? number : number.map((score) => score / 7),
        ...(hasPriority && { priority: fc.integer({ min: -3, max: 3 }) }),
      });
      return fc
        .array(pair, { minLength: degree * workers, maxLength: workers === 0 ? 0 : (degree + 2) * workers, size: "max" })
        .map((pairs) => aProblem(workers, seats, pairs as Pair[], isWhole));
    });

/** Every feasible plan of a tiny problem. */
export const allPlans = function* (problem: AllocationProblem, worker = 0, plan: number[] = []): Generator<Int32Array> {
  if (worker === problem.workers) {
    yield Int32Array.from(plan);
    return;
  }
  yield* allPlans(problem, worker + 1, [...plan, -1]);
  for (let pair = problem.offsets[worker]!; pair < problem.offsets[worker + 1]!; pair += 1) {
    const vacancy = problem.vacancy[pair]!;
    const taken = plan.filter((given) => given === vacancy).length;
    if (taken < problem.seats[vacancy]!) yield* allPlans(problem, worker + 1, [...plan, vacancy]);
  }
};

/** The score of a worker with a vacancy; 0 with none. */
export const scoreWith = ({ offsets, vacancy, score }: AllocationProblem, worker: number, given: number): number => {
  for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1) if (vacancy[pair] === given) return score[pair]!;
  return 0;
};
