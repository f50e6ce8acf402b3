/**
 * Guarantees
 * 1. Waits begin at half a second, double, and never pass a minute; jitter takes away half at most.
 * 2. Attempts last about six hours, so an outage of minutes costs no event.
 */
import { describe, expect, it } from "@jest/globals";
import { attemptsMax, backOffMs } from "./back-off.ts";

const waits = (random: () => number) =>
  Array.from({ length: attemptsMax - 1 }, (_, index) => backOffMs(index + 1, random));
const hours = (list: readonly number[]) => list.reduce((sum, ms) => sum + ms, 0) / 3_600_000;

describe("backOffMs", () => {
  it("doubles from half a second to a minute", () => {
    const longest = waits(() => 1);
    expect(longest.slice(0, 9)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    expect(longest.at(-1)).toBe(60_000);
  });

  it("is never shorter than half of it, and differs from job to job", () => {
    expect(waits(() => 0).slice(0, 2)).toEqual([250, 500]);
    expect(new Set(Array.from({ length: 20 }, () => backOffMs(8))).size).toBeGreaterThan(1);
  });

  it("lasts about six hours", () => {
    expect(hours(waits(() => 0.5))).toBeCloseTo(6, 0);
    expect(hours(waits(() => 0))).toBeGreaterThan(3);
  });
});
