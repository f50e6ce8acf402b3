/**
 * Guarantees
 * 1. Quiet hours are the county's (UTC+8), hold from their first minute, and not at the minute they end.
 * 2. They may span midnight or not, and the end is always the next one.
 * 3. `off` is no quiet hours; nonsense is not read as something.
 */
import { describe, expect, it } from "@jest/globals";
import { parseQuietHours, quietUntil } from "./quiet-hours.ts";

const night = { from: 21 * 60, to: 8 * 60 };
const noon = { from: 12 * 60, to: 14 * 60 };
const until = (instant: string, quiet = night) =>
  quietUntil(new Date(`${instant}+08:00`), quiet)?.toISOString() ?? null;

describe("quietUntil", () => {
  it.each([
    ["2026-03-02T20:59:59.999", null],
    ["2026-03-02T21:00:00", "2026-03-03T00:00:00.000Z"],
    ["2026-03-02T23:59:59", "2026-03-03T00:00:00.000Z"],
    ["2026-03-03T00:00:00", "2026-03-03T00:00:00.000Z"],
    ["2026-03-03T07:59:59.999", "2026-03-03T00:00:00.000Z"],
    ["2026-03-03T08:00:00", null],
    ["2026-12-31T22:30:00", "2027-01-01T00:00:00.000Z"],
  ])("over midnight, at %s: %s", (instant, expected) => {
    expect(until(instant)).toBe(expected);
  });

  it.each([
    ["2026-03-02T11:59:00", null],
    ["2026-03-02T12:00:30", "2026-03-02T06:00:00.000Z"],
    ["2026-03-02T14:00:00", null],
  ])("within one day, at %s: %s", (instant, expected) => {
    expect(until(instant, noon)).toBe(expected);
  });

  it("is never quiet when switched off", () => {
    expect(quietUntil(new Date("2026-03-02T23:00:00+08:00"), null)).toBeNull();
  });
});

describe("parseQuietHours", () => {
  it.each([
    ["21:00-08:00", night],
    ["12:00-14:00", noon],
    ["off", null],
    ["21:00-21:00", undefined],
    ["24:00-08:00", undefined],
    ["9:00-10:00", undefined],
    ["", undefined],
  ])("reads %j", (text, expected) => {
    expect(parseQuietHours(text)).toEqual(expected);
  });
});
