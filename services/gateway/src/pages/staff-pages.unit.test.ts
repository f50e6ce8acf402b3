/**
 * Guarantees
 * 1. Each list below the vacancies is one touch away, and no link leads to a list that is not shown.
 * 2. Who has nobody for a vacancy is told why that may be, and not that the best none follow.
 */
import { describe, expect, it } from "@jest/globals";
import { homePage } from "./staff-home.ts";
import { vacancyPage } from "./vacancy.ts";

const viewer = { who: "县劳务公司", name: null, token: "t", choices: [] };

describe("the staff's first page", () => {
  it.each([
    ["county staff", [], ["replies", "referrals", "campaigns"]],
    ["village staff", null, ["referrals"]],
  ])("leads %s to every list that is there, and to no other", (_who, lists, expected) => {
    const page = homePage({ viewer, status: "live", vacancies: [], more: null, replies: lists, campaigns: lists, referrals: [] });
    expect([...page.matchAll(/href="#(\w+)"/g)].map(([, id]) => id)).toEqual(expected);
    expect([...page.matchAll(/<h2 id="(\w+)"/g)].map(([, id]) => id).toSorted()).toEqual(expected.toSorted());
  });
});

describe("a vacancy's page", () => {
  it("says who is seen when there is nobody to show", () => {
    const seats = { total: 3, open: 3, held: 0, reserved: 0, filled: 0 };
    const vacancy = { id: "v1", title: "缝纫工", status: "live", base: "local", region: null, wage: null, sector: null, seats, skills: [], certificates: [], lacks: [], lacksSay: [] };
    const candidates = { eligible: 0, failedGate: null, items: [] };
    const page = vacancyPage({ viewer, vacancy, candidates, seesCandidates: true, employers: [], complaint: null, mayChange: false, mayPlan: false } as never);
    expect(page).toContain("登记到哪个劳务工作站");
    expect(page).not.toContain("下面是");
  });
});
