import { Employer, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { Actor, EmployerId, ReferralId, RegionCode, type Role, VacancyId } from "@qianxian/contracts/vocabulary";
import { aCounty, anId } from "@qianxian/testing/cards";
import type { z } from "zod";
import { noFacts } from "../domain/facts.ts";
import { type NewPosting, open, type Posting } from "../domain/posting.ts";

export const employerId = EmployerId.parse(anId(1, "a1"));
export const otherEmployerId = EmployerId.parse(anId(2, "a1"));
export const vacancyId = (n = 1): VacancyId => VacancyId.parse(anId(n, "b1"));
export const referralId = (n = 1): ReferralId => ReferralId.parse(anId(n, "f1"));

const ofCounty = { county: aCounty };

/** The two employers of the register. */
export const employers = [
  Employer.parse({ id: employerId, name: "示例制衣厂", base: "changzhou", ...ofCounty }),
  Employer.parse({ id: otherEmployerId, name: "示例宾馆", base: "changzhou", ...ofCounty }),
];

export const countyAdmin = Actor.parse({ role: "county-admin", accountId: anId(4, "ac"), ...ofCounty });
export const anAuditor = Actor.parse({ role: "auditor", accountId: anId(5, "ac"), ...ofCounty });
export const villageStaff = Actor.parse({ role: "village-staff", accountId: anId(6, "ac"), village: "522732101001" });
export const stationStaff = Actor.parse({
  role: "station-staff",
  accountId: anId(7, "ac"),
  ...ofCounty,
  station: anId(1, "d1"),
  stationsAbove: [],
});
export const aLiaison = Actor.parse({ role: "liaison", accountId: anId(8, "ac"), ...ofCounty, employerId });
export const anOperator = Actor.parse({ role: "operator", accountId: anId(10, "ac") });
export const countyStaff = Actor.parse({ role: "county-staff", accountId: anId(1, "ac"), ...ofCounty });
/** Staff of the county next door. */
export const strangeStaff = Actor.parse({ role: "county-staff", accountId: anId(9, "ac"), county: "522731" });
export const townStaff = Actor.parse({ role: "town-staff", accountId: anId(2, "ac"), town: "522732101" });
export const anEmployer = Actor.parse({ role: "employer", employerId, ...ofCounty });
export const aStranger = Actor.parse({ role: "employer", employerId: otherEmployerId, ...ofCounty });
export const aLeader = Actor.parse({ role: "leader", accountId: anId(3, "ac"), ...ofCounty, crewId: anId(1, "cc") });
export const aService = Actor.parse({ role: "service", service: "placements" });

/** One caller of every role. */
export const actors: Record<Role, Actor> = {
  "county-admin": countyAdmin,
  "county-staff": countyStaff,
  "town-staff": townStaff,
  "village-staff": villageStaff,
  "station-staff": stationStaff,
  liaison: aLiaison,
  employer: anEmployer,
  leader: aLeader,
  auditor: anAuditor,
  operator: anOperator,
  service: aService,
};

type Publish = z.input<typeof vacanciesRoutes.publishVacancy.input>;

/** A vacancy that lacks nothing once its employer is known. */
export const completeVacancy = (change: Partial<Publish> = {}): Publish => ({
  title: "缝纫工",
  base: "changzhou",
  sector: "manufacturing",
  region: "320400",
  seats: 5,
  wage: { minFen: 550_000, maxFen: 750_000, unit: "month" },
  closesOn: "2026-06-30",
  ...change,
});

/** A posting as a board writes it, complete but for its employer. */
export const aRow = (n: number, change: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: String(n),
  source: "station",
  title: "缝纫工（长白班）",
  location_text: "常州·武进区",
  wage_text: "5500-7500元/月",
  headcount_text: "招20人",
  education: "初中及以上",
  experience: "经验不限",
  tags: "包吃住 五险",
  description: "岗位职责：车间服装缝纫。任职要求：熟练平车。",
  ...change,
});

/** A live posting with five seats, or what the change makes of it. */
export const aPosting = (n = 1, change: Partial<NewPosting> = {}): Posting => {
  const { employerId: _employer, externalId: _id, ...facts } = vacanciesRoutes.publishVacancy.input.parse(completeVacancy());
  return open({
    id: vacancyId(n),
    county: RegionCode.parse(aCounty),
    employer: { id: employerId, name: "示例制衣厂" },
    externalId: null,
    facts: { ...noFacts, ...(facts as Posting["facts"]) },
    forbidden: [],
    wordingCleared: false,
    createdAt: new Date(Date.UTC(2026, 2, 2, 2, 0, n)).toISOString(),
    ...change,
  });
};
