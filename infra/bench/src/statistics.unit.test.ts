/**
 * Guarantees
 * 1. A percentile is a value that was measured, by nearest rank; of one value it is that value, of none null.
 * 2. The median of an even number is the mean of the middle two.
 */
import { describe, expect, it } from "@jest/globals";
import { median, percentile, perSecond } from "./statistics.ts";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => count - at);

describe("percentile", () => {
  it.each([
    [upTo(100), 0.5, 50],
    [upTo(100), 0.99, 99],
    [upTo(1_000), 0.99, 990],
    [[7], 0.99, 7],
    [[3, 1, 2], 0, 1],
    [[], 0.5, null],
  ])("of %j at %d is %j", (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

describe("median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[], null],
  ])("of %j is %j", (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe("perSecond", () => {
  it("counts by the time taken, and nothing by no time", () => {
    expect([perSecond(50, 2_000), perSecond(1, 0)]).toEqual([25, null]);
  });
});
