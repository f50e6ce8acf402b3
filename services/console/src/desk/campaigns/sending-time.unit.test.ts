/**
 * Guarantees
 * 1. Quiet hours are those of the county's clock, may span midnight, and end at their last minute.
 * 2. Seconds until the first message are whole, rounded up, and never below 0.
 */
import { describe, expect, it } from "@jest/globals";
import { isQuiet, secondsUntil } from "./sending-time.ts";

const night = { from: "21:00", to: "08:00" };

describe("isQuiet", () => {
  it.each([
    ["20:59", "2026-11-24T12:59:00Z", false],
    ["21:00", "2026-11-24T13:00:00Z", true],
    ["midnight", "2026-11-24T16:00:00Z", true],
    ["07:59", "2026-11-24T23:59:00Z", true],
    ["08:00", "2026-11-25T00:00:00Z", false],
  ])("%s in the county", (_clock, instant, expected) => {
    expect(isQuiet(new Date(instant), night)).toBe(expected);
  });

  it("knows hours of one day, and none at all", () => {
    const noon = { from: "12:00", to: "14:00" };
    expect(isQuiet(new Date("2026-11-24T05:00:00Z"), noon)).toBe(true);
    expect(isQuiet(new Date("2026-11-24T07:00:00Z"), noon)).toBe(false);
    expect(isQuiet(new Date("2026-11-24T16:00:00Z"), null)).toBe(false);
  });
});

describe("secondsUntil", () => {
  const now = Date.parse("2026-11-24T13:00:00.000Z");

  it.each([
    ["2026-11-24T13:00:10.000Z", 10],
    ["2026-11-24T13:00:09.100Z", 10],
    ["2026-11-24T12:59:00.000Z", 0],
    [null, 0],
  ])("counts until %s", (iso, expected) => {
    expect(secondsUntil(iso, now)).toBe(expected);
  });
});
