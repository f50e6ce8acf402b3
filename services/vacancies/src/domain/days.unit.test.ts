/**
 * Guarantees
 * 1. Days are counted over the ends of months and years.
 * 2. A year after is the same day, of the 29th of February the 1st of March.
 */
import { expect, it } from "@jest/globals";
import { daysAfter, yearAfter } from "./days.ts";

it.each([
  ["2026-03-02", 7, "2026-03-09"],
  ["2026-12-28", 7, "2027-01-04"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-03-02", 0, "2026-03-02"],
])("%s and %i days are %s", (day, days, after) => {
  expect(daysAfter(day, days)).toBe(after);
});

it.each([
  ["2026-03-02", "2027-03-02"],
  ["2028-02-29", "2029-03-01"],
])("a year after %s is %s", (day, after) => {
  expect(yearAfter(day)).toBe(after);
});
