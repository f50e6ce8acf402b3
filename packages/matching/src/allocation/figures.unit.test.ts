/**
 * Guarantees
 * 1. Faults of a plan are found: a wrong length, a pair that is none, more workers than seats.
 * 2. Figures count what the plan gives: seats, scores, ranks, coverage, blocking pairs, vacancies in no list, empty seats
 *    that somebody is left over for.
 * 3. Top-1 sends everybody to their best vacancy only; greedy seats the best pair first; both are feasible.
 * 4. The generator gives equal problems for equal seeds, of about the size asked for.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { allocate, countyGraph, faultsOfPlan, figuresBeside, figuresOf, greedy, sumOfPlan, topOne, vacanciesInNoList, wholeCounty } from "./index.ts";
import { aProblem, problems } from "../testing/allocation-problems.ts";

const pairs = [
  { worker: 0, vacancy: 0, score: 9 },
  { worker: 0, vacancy: 1, score: 8 },
  { worker: 1, vacancy: 0, score: 8 },
  { worker: 1, vacancy: 1, score: 2 },
  { worker: 2, vacancy: 0, score: 5 },
];
const problem = aProblem(4, [1, 2, 3, 0], pairs);
const plan = (...vacancyOf: number[]) => Int32Array.from(vacancyOf);

describe("figures of a plan", () => {
  it("finds everything a plan may not do", () => {
    expect(faultsOfPlan(problem, plan(0, 1, -1))).toEqual([{ kind: "wrong-length", length: 3 }]);
    expect(faultsOfPlan(problem, plan(0, 0, 1, -1))).toEqual([
      { kind: "not-a-pair", worker: 2, vacancy: 1 },
      { kind: "overfull", vacancy: 0, seated: 2, seats: 1 },
    ]);
    expect(faultsOfPlan(problem, plan(-2, -1, -1, -1))).toEqual([{ kind: "not-a-pair", worker: 0, vacancy: -2 }]);
    expect(faultsOfPlan(problem, plan(1, 0, -1, -1))).toEqual([]);
  });

  it("counts what the plan gives", () => {
    expect(figuresOf(problem, plan(1, 0, -1, -1))).toEqual({
      filled: 2,
      fill: 2 / 6,
      total: 16,
      mean: 8,
      ranks: { first: 1, secondOrThird: 1, fourthToTenth: 0, later: 0 },
      blockingPairs: 1,
      coverage: 3 / 6,
      inNoList: 1,
      emptyThoughWanted: 0,
    });
    expect(figuresOf(problem, plan(0, -1, -1, -1))).toMatchObject({ emptyThoughWanted: 1, blockingPairs: 1 });
    expect(vacanciesInNoList(problem)).toEqual([2]);
    expect(figuresOf(aProblem(0, [0], []), plan())).toMatchObject({ fill: 0, mean: 0, coverage: 0 });
  });

  it("lays the plain plans beside it", () => {
    expect([...topOne(problem)]).toEqual([0, -1, -1, -1]);
    expect([...greedy(problem)]).toEqual([0, 1, -1, -1]);
    const beside = figuresBeside(problem, plan(1, 0, -1, -1));
    expect([beside.topOne.total, beside.greedy.total, beside.plan.total]).toEqual([9, 11, 16]);
  });

  it("has plain plans that are feasible and no better than the bound", () => {
    fc.assert(
      fc.property(problems({ workersMax: 30, vacanciesMax: 10, seatsMax: 3, scoreMax: 1_000 }), (some) => {
        const { bound } = allocate(some, { method: "optimal" });
        for (const simple of [topOne(some), greedy(some)]) {
          expect(faultsOfPlan(some, simple)).toEqual([]);
          expect(sumOfPlan(some, simple).total).toBeLessThanOrEqual(bound + 1e-9);
        }
        expect(figuresOf(some, greedy(some)).emptyThoughWanted).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it("makes a county-like graph from a seed", () => {
    const size = { workers: 970, seats: 240, vacancies: 60, degree: 20, reach: 25 };
    const county = countyGraph(size, 7);
    expect(countyGraph(size, 7)).toEqual(county);
    expect(countyGraph(size, 8)).not.toEqual(county);
    expect(county.seats.reduce((sum, count) => sum + count, 0)).toBe(240);
    expect(county.vacancy.length / 970).toBeGreaterThan(15);
    expect(wholeCounty.workers * wholeCounty.degree).toBeGreaterThan(4_800_000);
    const stable = allocate(county, { method: "stable" });
    const best = allocate(county, { method: "optimal" });
    expect(figuresOf(county, stable.vacancyOf).blockingPairs).toBe(0);
    expect(best.total).toBeGreaterThanOrEqual(stable.total);
    expect(best.gap).toBeLessThanOrEqual(0.001);
  });
});
