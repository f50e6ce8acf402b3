/**
 * Guarantees
 * 1. County staff reach everybody of their county, town staff their town, leaders their crew.
 * 2. Nobody else reaches a person: no employer, nobody from outside.
 * 3. A day in the county begins at 16:00 UTC of the day before, all year.
 */
import { Actor } from "@qianxian/contracts/vocabulary";
import { describe, expect, it } from "@jest/globals";
import { countyDay, reachesPerson } from "./index.ts";

const id = (n: number) => `019b0000-0000-7000-8000-00000000000${n}`;
const person = { town: "522732101", crewId: id(1) };
const crewless = { town: "522732101", crewId: null };

describe("reachesPerson", () => {
  it.each([
    ["county staff of the county", { role: "county-staff", accountId: id(9), county: "522732" }, true],
    ["county staff of another county", { role: "county-staff", accountId: id(9), county: "522731" }, false],
    ["staff of the town", { role: "town-staff", accountId: id(9), town: "522732101" }, true],
    ["staff of another town", { role: "town-staff", accountId: id(9), town: "522732102" }, false],
    ["the crew's leader", { role: "leader", accountId: id(9), crewId: id(1) }, true],
    ["another crew's leader", { role: "leader", accountId: id(9), crewId: id(2) }, false],
    ["another service", { role: "service", service: "matcher" }, true],
    ["an employer", { role: "employer", employerId: id(3) }, false],
    ["anyone", { role: "anyone" }, false],
  ])("%s", (_who, actor, reaches) => {
    expect(reachesPerson(Actor.parse(actor), person)).toBe(reaches);
  });

  it("does not take a leader for the leader of people without a crew", () => {
    const leader = Actor.parse({ role: "leader", accountId: id(9), crewId: id(1) });
    expect(reachesPerson(leader, crewless)).toBe(false);
    expect(reachesPerson(leader, { town: "522732101" })).toBe(false);
  });
});

describe("countyDay", () => {
  it.each([
    ["2026-03-01T15:59:59.999Z", "2026-03-01"],
    ["2026-03-01T16:00:00.000Z", "2026-03-02"],
    ["2026-07-31T16:00:00.000Z", "2026-08-01"],
    ["2026-12-31T16:00:00.000Z", "2027-01-01"],
    ["2028-02-28T20:00:00.000Z", "2028-02-29"],
  ])("%s is %s", (instant, day) => {
    expect(countyDay(new Date(instant))).toBe(day);
  });
});
