// Guarantees
// 1. A vacancy is new for whole days from the hour it was posted.
// 2. A last day is over only from the day after it.
// 3. Days before a day reach over months and years.
import { describe, expect, it } from "@jest/globals";
import { daysBefore, endingOf, isWithinDays } from "./grouping.ts";

describe("what Today shows", () => {
  it.each([
    ["2026-11-17T08:00:01.000Z", true],
    ["2026-11-17T08:00:00.000Z", false],
    ["2026-11-24T08:00:00.000Z", true],
  ])("is new for seven days: %s", (posted, isNew) => expect(isWithinDays(posted, 7, new Date("2026-11-24T08:00:00Z"))).toBe(isNew));

  it.each([
    ["2026-11-23", "over"],
    ["2026-11-24", "today"],
    ["2026-11-25", "soon"],
    [null, "soon"],
  ] as const)("ends: %s", (closesOn, ending) => expect(endingOf({ closesOn }, "2026-11-24")).toBe(ending));

  it("reaches over months and years", () => {
    expect(daysBefore("2026-03-01", 1)).toBe("2026-02-28");
    expect(daysBefore("2026-01-10", 60)).toBe("2025-11-11");
  });
});
