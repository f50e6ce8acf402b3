/**
 * Guarantees, on hundreds of random problems with ties, vacancies without seats, workers without pairs, few and many seats
 * 1. The plan is feasible; its total is the sum of its pairs; its bound is what its prices prove.
 * 2. HiGHS finds nothing better than the bound, and the plan misses what HiGHS finds by no more than the gap says, which is
 *    no more than was asked; asked for nothing, whole scores give the optimum itself.
 * 3. Equal problems give equal plans.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { allocate } from "./allocate.ts";
import { faultsOfPlan } from "./check-plan.ts";
import { dualBound } from "./dual-bound.ts";
import { sumOfPlan } from "./plan.ts";
import { seatsBid, searchedRows } from "./seats-bid.ts";
import { bestTotal, loadHighs } from "../testing/highs-oracle.ts";
import { aProblem, problems } from "../testing/allocation-problems.ts";
import { workersBid } from "./workers-bid.ts";

beforeAll(loadHighs);

const scarceSeats = problems({ workersMax: 40, vacanciesMax: 12, seatsMax: 3, scoreMax: 10_000 });
const scarceWorkers = problems({ workersMax: 15, vacanciesMax: 25, seatsMax: 4, scoreMax: 10_000 });

describe("allocate by the optimal method", () => {
  it.each([
    ["few seats", scarceSeats],
    ["many seats", scarceWorkers],
  ])("agrees with HiGHS where there are %s", (_which, some) => {
    fc.assert(
      fc.property(some, fc.constantFrom(0, 0.001, 0.05), (problem, gap) => {
        const plan = allocate(problem, { method: "optimal", gap });
        const best = bestTotal(problem) ?? Number.NaN;
        const near = 1e-6 * Math.max(1, best);
        expect(faultsOfPlan(problem, plan.vacancyOf)).toEqual([]);
        expect(sumOfPlan(problem, plan.vacancyOf)).toEqual({ filled: plan.filled, total: plan.total });
        expect(Math.max(plan.total, dualBound(problem, plan.stats.prices))).toBe(plan.bound);
        expect(plan.bound).toBeGreaterThanOrEqual(best - near);
        expect(plan.total).toBeLessThanOrEqual(best + near);
        expect(plan.total).toBeGreaterThanOrEqual(plan.bound * (1 - plan.gap) - near);
        expect(plan.gap).toBeLessThanOrEqual(Math.max(gap, 1e-9));
        if (gap === 0) expect(Math.abs(plan.total - best)).toBeLessThanOrEqual(near);
      }),
      { numRuns: 300 },
    );
  });

  it("comes to the same total whoever bids, and to the same plan every time", () => {
    fc.assert(
      fc.property(problems({ workersMax: 50, vacanciesMax: 15, seatsMax: 4, scoreMax: 10_000 }), (problem) => {
        const epsilon = 1 / 1_000;
        const terms = { epsilon, bidsMax: Infinity };
        const bySeats = seatsBid(problem, searchedRows(problem), terms);
        const byWorkers = workersBid(problem, terms);
        const totals = [bySeats, byWorkers].map(({ vacancyOf }) => sumOfPlan(problem, vacancyOf).total);
        expect(Math.abs(totals[0]! - totals[1]!)).toBeLessThanOrEqual(2 * epsilon * problem.workers);
        expect(allocate(problem, { method: "optimal" })).toEqual(allocate(problem, { method: "optimal" }));
      }),
      { numRuns: 100 },
    );
  });

  it("leaves a worker out when that is better for all", () => {
    const pairs = [
      { worker: 0, vacancy: 0, score: 10 },
      { worker: 1, vacancy: 0, score: 9 },
      { worker: 1, vacancy: 1, score: 1 },
      { worker: 2, vacancy: 1, score: 8 },
    ];
    const { vacancyOf, total, bound, gap } = allocate(aProblem(3, [1, 1], pairs), { method: "optimal", gap: 0 });
    expect({ plan: [...vacancyOf], total, bound, gap }).toEqual({ plan: [0, -1, 1], total: 18, bound: 18, gap: 0 });
  });

  it("settles a quarrel of many seats over few workers of equal worth", () => {
    const wanted = [0, 1].flatMap((worker) => [0, 1, 2].map((vacancy) => ({ worker, vacancy, score: 2_000_000_000 - vacancy })));
    const others = Array.from({ length: 9 }, (_, at) => ({ worker: 2 + at, vacancy: 3, score: 1 }));
    const { total, gap } = allocate(aProblem(11, [1, 1, 1, 1], [...wanted, ...others]), { method: "optimal", gap: 0 });
    expect({ total, gap }).toEqual({ total: 4_000_000_000, gap: 0 });
  });

  it("settles quarrels in many places at once, too many seats here and too few there, in few steps", () => {
    const places = 12;
    const pairs = Array.from({ length: 600 }, (_, worker) =>
      Array.from({ length: 12 }, (__, at) => ({ worker, vacancy: (worker % places) + places * ((worker * 5 + at * at) % (2 + 9 * (worker % places))), score: 9_000 })),
    ).flat();
    const problem = aProblem(600, Array.from({ length: places * 101 }, () => 1), pairs);
    const { total, gap, stats } = allocate(problem, { method: "optimal", gap: 0 });
    expect(total).toBeCloseTo(bestTotal(problem) ?? Number.NaN);
    expect(gap).toBe(0);
    expect(stats.steps).toBeLessThan(200_000);
  });

  it.each([-0.1, Number.NaN, Infinity])("refuses a gap of %s", (gap) => {
    expect(() => allocate(aProblem(1, [1], []), { method: "optimal", gap })).toThrow("not a share");
  });
});
