/**
 * Guarantees
 * 1. Who may read, change and close a posting is what the policy table says of every role; of another county, nobody may.
 * 2. Leaders see what is live and no draft.
 * 3. A list is of the own county; an employer's is of its own; who works in no county has none.
 * 4. Nobody posts in the name of an employer of another county, whom they are told does not exist.
 */
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { type Actor, type Relation, RegionCode, type Role } from "@qianxian/contracts/vocabulary";
import { relationsOf } from "@qianxian/contracts/access";
import { describe, expect, it } from "@jest/globals";
import { aCounty } from "@qianxian/testing/cards";
import { actors, anEmployer, anOperator, aPosting, aService, aStranger, countyStaff, employerId, employers, otherEmployerId, strangeStaff } from "../testing/index.ts";
import { listedFor, maySee, ownCounty, reachedEmployer, reachesPosting } from "./reach.ts";

const { readVacancy, changeVacancy, closeVacancy, publishVacancy } = vacanciesRoutes;
const facts = aPosting().facts;
const draft = aPosting(1, { facts: { ...facts, wage: null } });
const unowned = aPosting(2, { employer: null });
const elsewhere = aPosting(3, { employer: null, county: RegionCode.parse("522731") });
const everybody = (Object.entries(actors) as [Role, Actor][]).filter(([role]) => role !== "service");
const operations = { readVacancy, changeVacancy, closeVacancy };

/** How the actors of the builders lie to a posting of their county without an employer. */
const relations: Partial<Record<Role, Relation>> = { "county-admin": "own", "county-staff": "own", auditor: "own", operator: "none" };

describe("reach", () => {
  it.each(everybody)("%s reaches a posting of the county as the policy says, and none of another", (role, actor) => {
    for (const route of Object.values(operations)) {
      const granted = relationsOf(route.action, role).includes(relations[role] ?? "child");
      expect(reachesPosting(route, actor, unowned)).toBe(granted);
      expect(reachesPosting(route, actor, elsewhere)).toBe(false);
    }
  });

  it.each([
    ["its employer", anEmployer, true, true, true],
    ["another employer", aStranger, false, false, false],
    ["town staff", actors["town-staff"], false, true, true],
    ["a liaison", actors.liaison, false, true, true],
    ["a leader", actors.leader, false, true, false],
    ["an auditor", actors.auditor, false, true, true],
    ["an operator", anOperator, false, false, false],
    ["another service", aService, true, true, true],
    ["staff of another county", strangeStaff, false, false, false],
    ["anyone", { role: "anyone" } as const, false, false, false],
  ])("%s", (_who, actor, changes, seesLive, seesDraft) => {
    expect([reachesPosting(changeVacancy, actor, draft), maySee(actor, aPosting()), maySee(actor, draft)]).toEqual([
      changes,
      seesLive,
      seesDraft,
    ]);
  });
});

describe("listedFor", () => {
  it("is the own county, or an employer's own", () => {
    expect(listedFor(countyStaff, { employerId })).toEqual({ county: aCounty, employerId });
    expect(listedFor(actors["village-staff"], {})).toEqual({ county: aCounty });
    expect(listedFor(anEmployer, { employerId: otherEmployerId })).toEqual({ own: employerId, employerId: otherEmployerId });
    for (const actor of [anOperator, { role: "anyone" } as const])
      expect(() => ownCounty(actor)).toThrow(expect.objectContaining({ code: "not-allowed" }));
  });
});

describe("reachedEmployer", () => {
  it("is the employer, for whom it is in reach", () => {
    const employer = employers[0]!;
    const asked = (actor: Actor, found = employer as typeof employer | null) =>
      reachedEmployer(publishVacancy, actor, employer.id, found);
    expect([asked(countyStaff), asked(anEmployer)]).toEqual([employer, employer]);
    const refused = expect.objectContaining({ code: "employer-not-found" });
    for (const actor of [strangeStaff, aStranger, actors["town-staff"]]) expect(() => asked(actor)).toThrow(refused);
    expect(() => asked(countyStaff, null)).toThrow(refused);
  });
});
