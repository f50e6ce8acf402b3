/**
 * Guarantees
 * 1. A well-formed problem passes as it is, also an empty one.
 * 2. A malformed one is refused with words that name what is wrong and where.
 */
import { describe, expect, it } from "@jest/globals";
import { type AllocationProblem, allocationProblem } from "./problem.ts";

const good = (): AllocationProblem => ({
  workers: 2,
  vacancies: 2,
  seats: Uint32Array.of(1, 0),
  offsets: Uint32Array.of(0, 2, 3),
  vacancy: Uint32Array.of(1, 0, 0),
  score: Float64Array.of(0.5, 2, 3),
});

describe("allocationProblem", () => {
  it("lets a well-formed problem pass", () => {
    const problem = good();
    expect(allocationProblem(problem)).toBe(problem);
    const nothing = { workers: 0, vacancies: 0, seats: new Uint32Array(), offsets: new Uint32Array(1), vacancy: new Uint32Array(), score: new Int32Array() };
    expect(allocationProblem(nothing)).toBe(nothing);
  });

  it.each<[string, Partial<Record<keyof AllocationProblem, unknown>>, string]>([
    ["half a worker", { workers: 1.5 }, "workers is 1.5"],
    ["less than no vacancy", { vacancies: -1 }, "vacancies is -1"],
    ["seats in a plain array", { seats: [1, 0] }, "seats is not a Uint32Array"],
    ["too few seats", { seats: Uint32Array.of(1) }, "seats has 1 entries for 2 vacancies"],
    ["signed offsets", { offsets: Int32Array.of(0, 2, 3) }, "offsets is not a Uint32Array"],
    ["offsets without an end", { offsets: Uint32Array.of(0, 2) }, "offsets has 2 entries for 2 workers"],
    ["offsets that begin late", { offsets: Uint32Array.of(1, 2, 3) }, "offsets begins with 1"],
    ["offsets that fall", { offsets: Uint32Array.of(0, 4, 3) }, "offsets falls after worker 1"],
    ["more pairs than vacancies named", { offsets: Uint32Array.of(0, 2, 4) }, "vacancy has 3 entries for 4 pairs"],
    ["vacancies in another array", { vacancy: Int32Array.of(1, 0, 0) }, "vacancy is not a Uint32Array"],
    ["a score short", { score: Float64Array.of(1, 2) }, "score has 2 entries for 3 pairs"],
    ["scores in another array", { score: Float32Array.of(1, 2, 3) }, "score is neither"],
    ["a vacancy that is none", { vacancy: Uint32Array.of(1, 2, 0) }, "pair 1 names vacancy 2 of 2"],
    ["a score of nothing", { score: Int32Array.of(1, 0, 3) }, "pair 1 is worth 0"],
    ["a score that is no number", { score: Float64Array.of(1, 2, Number.NaN) }, "pair 2 is worth NaN"],
    ["a score without end", { score: Float64Array.of(1, Infinity, 1) }, "pair 1 is worth Infinity"],
    ["a pair named twice", { vacancy: Uint32Array.of(0, 0, 0) }, "worker 0 has vacancy 0 twice"],
    ["a priority short", { priority: Float64Array.of(1) }, "priority has 1 entries for 3 pairs"],
    ["priorities in another array", { priority: Int32Array.of(1, 2, 3) }, "priority is not a Float64Array"],
    ["a priority that is no number", { priority: Float64Array.of(1, Number.NaN, 3) }, "pair 1 has no finite priority"],
  ])("refuses %s", (_what, change, words) => {
    expect(() => allocationProblem({ ...good(), ...change } as AllocationProblem)).toThrow(words);
  });
});
