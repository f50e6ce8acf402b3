// Guarantees
// 1. An item is put at another place, the others keep their order.
// 2. A place that there is not changes nothing.
// 3. Days between two days of the calendar are counted whole, and a day to come counts as today.
import { describe, expect, it } from "@jest/globals";
import { daysSince } from "./days-since.ts";
import { moved } from "./rank.ts";

describe("a ranked list", () => {
  it.each([
    [0, 2, ["b", "c", "a"]],
    [2, 0, ["c", "a", "b"]],
    [1, 1, ["a", "b", "c"]],
    [0, 3, ["a", "b", "c"]],
    [-1, 0, ["a", "b", "c"]],
  ])("moves %i to %i", (from, to, after) => {
    expect(moved(["a", "b", "c"], from, to)).toEqual(after);
  });
});

describe("days since", () => {
  it.each([
    ["2026-11-24", "2026-11-24", 0],
    ["2026-10-31", "2026-11-24", 24],
    ["2025-11-24", "2026-11-24", 365],
    ["2026-12-01", "2026-11-24", 0],
  ])("%s to %s", (day, today, days) => {
    expect(daysSince(day, today)).toBe(days);
  });
});
