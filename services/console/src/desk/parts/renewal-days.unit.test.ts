// Guarantees
// 1. An open vacancy goes on from its last day, one that is closed or over from today.
// 2. A renewal never reaches further than a year from today, nor a day that is over.
import { describe, expect, it } from "@jest/globals";
import { firstRenewalDay, lastRenewalDay, monthsLater, renewFrom } from "./renewal-days.ts";

const today = "2026-11-24";

describe("renewal days", () => {
  it.each([
    ["open, to come", { status: "live", closesOn: "2026-12-01" }, "2026-12-01"],
    ["open, over", { status: "live", closesOn: "2026-11-01" }, today],
    ["a draft without a day", { status: "draft", closesOn: null }, today],
    ["closed", { status: "closed", closesOn: "2026-12-01" }, today],
  ] as const)("go on from there: %s", (_what, vacancy, from) => expect(renewFrom(vacancy, today)).toBe(from));

  it("stay within a month that is shorter", () => expect(monthsLater("2026-11-30", 3, today)).toBe("2027-02-28"));

  it("stay within a year", () => {
    expect(monthsLater("2027-11-01", 2, today)).toBe("2027-11-24");
    expect(lastRenewalDay(today)).toBe("2027-11-24");
  });

  it("begin tomorrow, or on the last day of what is open", () => {
    expect(firstRenewalDay({ status: "closed", closesOn: "2026-12-01" }, today)).toBe("2026-11-25");
    expect(firstRenewalDay({ status: "live", closesOn: "2026-12-01" }, today)).toBe("2026-12-01");
  });
});
