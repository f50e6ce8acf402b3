/**
 * Guarantees
 * 1. The wait before a restart doubles from 0.2 s to 10 s and begins anew after 30 s of life.
 * 2. Five starts that end before the process was ready, within 60 s, are hopeless; a start that succeeds clears them.
 * 3. A failed start while something it needs is away is not counted.
 */
import { describe, expect, it } from "@jest/globals";
import { type Death, freshPace, isHopeless, type Pace, paceAfter } from "./back-off.ts";

const death = (change: Partial<Death> = {}): Death => ({
  at: 0,
  livedMs: 100,
  cameUp: false,
  excused: false,
  ...change,
});

const after = (deaths: readonly Partial<Death>[]): Pace =>
  deaths.reduce((pace: Pace, change) => paceAfter(pace, death(change)), freshPace);

describe("paceAfter", () => {
  it("doubles the wait up to ten seconds", () => {
    const delays = Array.from({ length: 8 }, (_, n) => after(Array.from({ length: n + 1 }, () => ({ cameUp: true }))).delayMs);
    expect(delays).toEqual([200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
  });

  it.each([
    [29_999, 800],
    [30_000, 200],
  ])("after %i ms of life waits %i ms", (livedMs, delayMs) => {
    expect(after([{}, {}, { livedMs }]).delayMs).toBe(delayMs);
  });
});

describe("isHopeless", () => {
  const failing = (times: readonly number[]) => isHopeless(after(times.map((at) => ({ at }))));

  it("is five failed starts within a minute, not four, nor five over a longer time", () => {
    expect(failing([0, 1_000, 2_000, 3_000])).toBe(false);
    expect(failing([0, 1_000, 2_000, 3_000, 60_000])).toBe(true);
    expect(failing([0, 1_000, 2_000, 3_000, 60_001])).toBe(false);
  });

  it("forgets failures once a start has succeeded", () => {
    expect(isHopeless(after([{}, {}, {}, {}, { cameUp: true }, {}]))).toBe(false);
  });

  it("does not count a start that failed while something it needs was away", () => {
    expect(isHopeless(after([{}, {}, {}, {}, { excused: true }]))).toBe(false);
    expect(isHopeless(after([{}, {}, {}, {}, { excused: true }, {}]))).toBe(true);
  });
});
