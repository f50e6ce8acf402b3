// Guarantees
// 1. Pay, places, times and days are said as clerks write them.
// 2. Days and years are the county's, whatever the browser's own zone: the year turns at the county's midnight.
import { describe, expect, it } from "@jest/globals";
import { countyToday, dayOfTime, dayText, placeText, timeText, wageText } from "./say-facts.ts";

const now = new Date("2026-11-24T08:00:00Z");

describe("facts in words", () => {
  it.each([
    [{ minFen: 450_000, maxFen: 600_000, unit: "month" }, "4,500～6,000 元/月"],
    [{ minFen: 2_400, maxFen: 2_400, unit: "hour" }, "24 元/小时"],
    [{ minFen: 90, maxFen: 220, unit: "piece" }, "0.9～2.2 元/件"],
    [null, ""],
  ] as const)("pay %j is %s", (wage, said) => {
    expect(wageText(wage)).toBe(said);
  });

  it.each([
    ["320412", "常州武进"],
    ["pearl-delta", "珠三角"],
    [null, ""],
  ])("the place %s is %s", (place, said) => {
    expect(placeText(place)).toBe(said);
  });

  it("says the hour of today, the day besides of this year, the year besides of another", () => {
    expect(timeText("2026-11-24T01:05:00Z", now)).toBe("09:05");
    expect(timeText("2026-11-02T01:05:00Z", now)).toBe("11/2 09:05");
    expect(timeText("2025-11-02T01:05:00Z", now)).toBe("2025/11/2 09:05");
    expect(dayText("2026-12-01", now)).toBe("12月1日");
    expect(dayText("2027-02-04", now)).toBe("2027年2月4日");
  });

  it("counts the day by the county's clock", () => {
    expect(countyToday(new Date("2026-11-24T16:30:00Z"))).toBe("2026-11-25");
    expect(dayOfTime("2020-06-30T17:00:00Z")).toBe("2020年7月1日");
  });

  it("turns the year at the county's midnight", () => {
    const newYear = new Date("2026-12-31T16:30:00Z");
    expect(timeText("2026-12-31T16:10:00Z", newYear)).toBe("00:10");
    expect(timeText("2026-12-31T15:50:00Z", newYear)).toBe("2026/12/31 23:50");
    expect(timeText("2027-01-02T01:00:00Z", newYear)).toBe("1/2 09:00");
    expect([dayText("2027-03-05", newYear), dayText("2026-12-31", newYear)]).toEqual(["3月5日", "2026年12月31日"]);
  });
});
