/**
 * Guarantees, on hundreds of random problems
 * 1. A fair plan is feasible, keeps its floor wherever HiGHS finds a plan that does, and says so where none can.
 * 2. HiGHS finds nothing better than its bound; its total and gap are true; its price is what the floor costs.
 * 3. Nobody without a seat fits a vacancy better than somebody of the same group who has one there; a planted envious pair
 *    is found, and so is a breached floor.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { allocate } from "./allocate.ts";
import { faultsOfPlan } from "./check-plan.ts";
import { unjustifiedEnvies } from "./envy.ts";
import { floorSeats, prioritySeats } from "./fair.ts";
import { countyGraph } from "./county-graph.ts";
import { sumOfPlan } from "./plan.ts";
import { bestTotal, loadHighs } from "../testing/highs-oracle.ts";
import { aProblem, problems } from "../testing/allocation-problems.ts";

beforeAll(loadHighs);

const some = problems({ workersMax: 25, vacanciesMax: 8, seatsMax: 3, scoreMax: 1_000 });
const groupOf = (workers: number, dice: number) => Uint8Array.from({ length: workers }, (_, worker) => Number((worker * 7 + dice) % 3 === 0));

describe("fair allocation", () => {
  it("keeps its floor wherever that is possible, and is no better than its bound", () => {
    let kept = 0;
    fc.assert(
      fc.property(some, fc.nat(2), fc.constantFrom(0, 0.2, 0.5, 0.9), (problem, dice, floor) => {
        const isPriority = groupOf(problem.workers, dice);
        const seats = floorSeats(problem, floor);
        const plan = allocate(problem, { method: "fair", isPriority, floor, gap: 0.001 });
        const best = bestTotal(problem, { isPriority, seats });
        expect(faultsOfPlan(problem, plan.vacancyOf)).toEqual([]);
        expect(plan.floor).toEqual({ seats, held: prioritySeats(isPriority, plan.vacancyOf), isKept: best !== null });
        expect(sumOfPlan(problem, plan.vacancyOf)).toEqual({ total: plan.total, filled: plan.filled });
        expect(unjustifiedEnvies(problem, isPriority, plan.vacancyOf)).toEqual([]);
        if (best === null) return;
        kept += 1;
        const near = 1e-6 * Math.max(1, best);
        expect(plan.bound).toBeGreaterThanOrEqual(best - near);
        expect(plan.total).toBeLessThanOrEqual(best + near);
        expect(plan.price.score).toBeCloseTo(Math.max(0, allocate(problem, { method: "optimal" }).total - plan.total));
      }),
      { numRuns: 250 },
    );
    expect(kept).toBeGreaterThan(100);
  });

  it("misses no more than its gap of what HiGHS finds where the floor costs something", () => {
    let cost = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const county = countyGraph({ workers: 100, seats: 40, vacancies: 15, degree: 6, reach: 5 }, seed);
      const isPriority = groupOf(100, seed % 3);
      const plan = allocate(county, { method: "fair", isPriority, floor: 0.5 });
      const best = bestTotal(county, { isPriority, seats: 20 }) ?? Number.NaN;
      expect(plan.floor).toMatchObject({ seats: 20, isKept: true });
      expect(plan.bound).toBeGreaterThanOrEqual(best - 1e-6);
      expect(plan.total).toBeGreaterThanOrEqual(best - plan.gap * plan.bound - 1e-6);
      expect(plan.total).toBeLessThanOrEqual(best + 1e-6);
      expect(plan.gap).toBeLessThanOrEqual(0.01);
      if ((bestTotal(county) ?? 0) > best) cost += 1;
    }
    expect(cost).toBeGreaterThan(6);
  });

  it("comes within the asked gap on a county", () => {
    const county = countyGraph({ workers: 2_000, seats: 500, vacancies: 120, degree: 30, reach: 25 }, 3);
    const plan = allocate(county, { method: "fair", isPriority: groupOf(2_000, 0), floor: 0.6, gap: 0.001 });
    expect(plan.floor).toMatchObject({ seats: 300, isKept: true });
    expect(plan.gap).toBeLessThanOrEqual(0.001);
    expect(plan.price.score).toBeGreaterThan(0);
  });

  it.each([
    ["a floor above 1", { floor: 1.1 }, "floor is 1.1"],
    ["a floor that is no number", { floor: Number.NaN }, "floor is NaN"],
    ["groups of other workers", { isPriority: Uint8Array.of(1) }, "isPriority has 1 entries for 2 workers"],
    ["a third kind of group", { isPriority: Uint8Array.of(1, 2) }, "other than 0 and 1"],
    ["a gap below 0", { gap: -1 }, "gap is -1"],
  ])("refuses %s", (_what, terms, words) => {
    const order = { method: "fair", isPriority: Uint8Array.of(1, 0), floor: 0.5, ...terms } as const;
    expect(() => allocate(aProblem(2, [1], []), order)).toThrow(words);
  });

  it("finds a planted envious pair and a breached floor", () => {
    const problem = aProblem(3, [1], [0, 1, 2].map((worker) => ({ worker, vacancy: 0, score: 5 + worker })));
    const isPriority = Uint8Array.of(0, 0, 1);
    const planted = Int32Array.of(0, -1, -1);
    expect(unjustifiedEnvies(problem, isPriority, planted)).toEqual([{ worker: 1, vacancy: 0, seated: 0 }]);
    expect(unjustifiedEnvies(problem, isPriority, Int32Array.of(-1, 0, -1))).toEqual([]);
    expect([prioritySeats(isPriority, planted), floorSeats(problem, 0.5)]).toEqual([0, 1]);
  });
});
