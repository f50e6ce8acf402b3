/**
 * Guarantees, on hundreds of tiny problems with ties, priorities, vacancies without seats, workers without pairs
 * 1. The plan is feasible and has no blocking pair.
 * 2. Of all plans without one, found by trying every plan, it gives each worker what they like best.
 * 3. Equal problems give equal plans; the order of a worker's pairs changes nothing.
 * 4. Its bound is no lower than the best of all plans.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { allocate } from "./allocate.ts";
import { blockingPairs, faultsOfPlan } from "./check-plan.ts";
import { sumOfPlan } from "./plan.ts";
import type { AllocationProblem } from "./problem.ts";
import { allPlans, aProblem, type Pair, problems, scoreWith } from "../testing/allocation-problems.ts";

const tiny = problems({ workersMax: 5, vacanciesMax: 4, seatsMax: 2, scoreMax: 50 });

/** Blocking pairs by the definition, word by word. */
const isBlocked = (problem: AllocationProblem, plan: Int32Array): boolean => {
  const { workers, offsets, vacancy, score, seats, priority = score } = problem;
  const rankAt = (worker: number, at: number): number => {
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1) if (vacancy[pair] === at) return priority[pair]!;
    return Number.NaN;
  };
  const wouldTake = (at: number, worker: number): boolean => {
    const seated = [...plan.keys()].filter((other) => plan[other] === at);
    const prefers = (other: number) => rankAt(worker, at) > rankAt(other, at) || (rankAt(worker, at) === rankAt(other, at) && worker < other);
    return seated.length < seats[at]! || seated.some(prefers);
  };
  for (let worker = 0; worker < workers; worker += 1)
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1) {
      const at = vacancy[pair]!;
      const has = scoreWith(problem, worker, plan[worker]!);
      const wants = score[pair]! > has || (score[pair] === has && at < plan[worker]!);
      if (wants && wouldTake(at, worker)) return true;
    }
  return false;
};

const turned = (problem: AllocationProblem): AllocationProblem => {
  const pairs: Pair[] = [];
  for (let worker = 0; worker < problem.workers; worker += 1)
    for (let pair = problem.offsets[worker + 1]! - 1; pair >= problem.offsets[worker]!; pair -= 1)
      pairs.push({
        worker,
        vacancy: problem.vacancy[pair]!,
        score: problem.score[pair]!,
        ...(problem.priority && { priority: problem.priority[pair]! }),
      });
  return aProblem(problem.workers, [...problem.seats], pairs, problem.score instanceof Int32Array);
};

describe("allocate by the stable method", () => {
  it("is the best of all stable plans for every worker", () => {
    fc.assert(
      fc.property(tiny, (problem) => {
        const { vacancyOf, bound, total } = allocate(problem, { method: "stable" });
        expect(faultsOfPlan(problem, vacancyOf)).toEqual([]);
        const all = [...allPlans(problem)];
        const unblocked = all.filter((plan) => !isBlocked(problem, plan));
        expect(unblocked).toContainEqual(vacancyOf);
        for (let worker = 0; worker < problem.workers; worker += 1) {
          const scores = unblocked.map((plan) => scoreWith(problem, worker, plan[worker]!));
          expect(scoreWith(problem, worker, vacancyOf[worker]!)).toBe(Math.max(...scores));
        }
        expect(total).toBeCloseTo(sumOfPlan(problem, vacancyOf).total);
        const best = Math.max(...all.map((plan) => sumOfPlan(problem, plan).total));
        expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it("finds as many blocking pairs as there are, in any plan", () => {
    fc.assert(
      fc.property(tiny, (problem) => {
        for (const plan of allPlans(problem)) expect(blockingPairs(problem, plan).count > 0).toBe(isBlocked(problem, plan));
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on the order of a worker's pairs", () => {
    fc.assert(
      fc.property(problems({ workersMax: 60, vacanciesMax: 12, seatsMax: 5, scoreMax: 1_000 }), (problem) => {
        const { vacancyOf } = allocate(problem, { method: "stable" });
        expect(allocate(turned(problem), { method: "stable" }).vacancyOf).toEqual(vacancyOf);
        expect(blockingPairs(problem, vacancyOf)).toEqual({ count: 0, first: null });
      }),
      { numRuns: 200 },
    );
  });

  it("breaks ties by the lower vacancy for workers and the lower worker for vacancies", () => {
    const pairs = [0, 1, 2].flatMap((worker) => [1, 0].map((vacancy) => ({ worker, vacancy, score: 5 })));
    expect([...allocate(aProblem(3, [1, 1], pairs), { method: "stable" }).vacancyOf]).toEqual([0, 1, -1]);
  });

  it("lets the vacancy's priority decide, not the score", () => {
    const pairs = [
      { worker: 0, vacancy: 0, score: 9, priority: 1 },
      { worker: 1, vacancy: 0, score: 5, priority: 2 },
    ];
    expect([...allocate(aProblem(2, [1], pairs), { method: "stable" }).vacancyOf]).toEqual([-1, 0]);
  });
});
