// Guarantees
// 1. What a patch takes the place of is what undoes it.
// 2. A form sends what differs from what it was opened with, and nothing else.
// 3. A fact that somebody else changed, be it in its order, is no longer so; other facts do not matter.
import { describe, expect, it } from "@jest/globals";
import { changedFacts, factsBefore, isStillSo } from "./facts-before.ts";

const facts = { wantedRegions: ["320400", "440300"], wageFloorFen: 390_000, education: null };

describe("facts before a change", () => {
  it("are those of the patch", () => {
    expect(factsBefore(facts, { wantedRegions: ["440300"], education: "junior" })).toEqual({ wantedRegions: ["320400", "440300"], education: null });
  });

  it("are sent only when the form changed them", () => {
    const opened = { wageFloorFen: 390_000, education: null, refusedShifts: ["night"] };
    expect(changedFacts({ ...opened, wageFloorFen: 420_000, refusedShifts: [] }, opened)).toEqual({ wageFloorFen: 420_000, refusedShifts: [] });
    expect(changedFacts({ ...opened }, opened)).toEqual({});
  });

  it("are still so while nobody changed them", () => {
    const base = factsBefore(facts, { wantedRegions: [] });
    expect(isStillSo({ ...facts, wageFloorFen: 1 }, base)).toBe(true);
    expect(isStillSo({ ...facts, wantedRegions: ["440300", "320400"] }, base)).toBe(false);
  });
});
