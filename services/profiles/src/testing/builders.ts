import { NewCrew, NewWorker, nothingKnown } from "@qianxian/contracts/profiles";
import { ReferralChanged } from "@qianxian/contracts/placements";
import { Actor, CrewId, EmployerId, StationId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Event } from "@qianxian/kernel";
import { anEvent, anId } from "@qianxian/testing";
import type { z } from "zod";
import { checkDigitOf, testArea } from "../domain/id-number.ts";

/** Three towns of the county, a village in each. */
export const towns = { sanhe: "522732001", dahe: "522732111", duting: "522732113" } as const;
export const villages = {
  sanhe: "522732001281",
  dahe: "522732111280",
  duting: "522732113280",
} as const;

/** The n-th worker's and crew's id. */
export const workerId = (n: number): WorkerId => WorkerId.parse(anId(n, "a"));
export const crewId = (n: number): CrewId => CrewId.parse(anId(n, "c"));

/** A fictional ID number: unassigned area, date and check digit right. */
export const anIdNumber = (birthDate: string, sequence: number): string => {
  const first17 = testArea + birthDate.replaceAll("-", "") + String(sequence).padStart(3, "0");
  return first17 + checkDigitOf(first17);
};

/** The n-th station's and employer's id. */
export const stationId = (n: number): StationId => StationId.parse(anId(n, "57"));
export const employerId = (n: number): EmployerId => EmployerId.parse(anId(n, "ee"));

const ofCounty = { county: "522732" };

/** Callers by role. */
export const countyAdmin = Actor.parse({ role: "county-admin", accountId: anId(7, "ac"), ...ofCounty });
export const countyStaff = Actor.parse({ role: "county-staff", accountId: anId(1, "ac"), ...ofCounty });
export const auditor = Actor.parse({ role: "auditor", accountId: anId(8, "ac"), ...ofCounty });
export const operator = Actor.parse({ role: "operator", accountId: anId(9, "ac") });
export const townStaff = (town: string): Actor =>
  Actor.parse({ role: "town-staff", accountId: anId(2, "ac"), town });
export const villageStaff = (village: string): Actor =>
  Actor.parse({ role: "village-staff", accountId: anId(4, "ac"), village });
export const stationStaff = (station: string, stationsAbove: readonly string[] = []): Actor =>
  Actor.parse({ role: "station-staff", accountId: anId(5, "ac"), ...ofCounty, station, stationsAbove });
export const liaisonOf = (id: string): Actor =>
  Actor.parse({ role: "liaison", accountId: anId(6, "ac"), ...ofCounty, employerId: id });
export const leaderOf = (crew: string): Actor =>
  Actor.parse({ role: "leader", accountId: anId(3, "ac"), ...ofCounty, crewId: crew });
export const employer = Actor.parse({ role: "employer", employerId: employerId(1), ...ofCounty });
export const otherService = Actor.parse({ role: "service", service: "outreach" });

/** Callers of most roles who don't reach somebody at home in a village of 三合街道, with no crew, station or employer. */
export const strangers: readonly (readonly [who: string, actor: Actor])[] = [
  ["a sibling town", townStaff(towns.dahe)],
  ["a sibling village", villageStaff(villages.dahe)],
  ["another county", Actor.parse({ ...countyStaff, county: "522731" })],
  ["a station the person is not with", stationStaff(stationId(1))],
  ["a liaison", liaisonOf(employerId(1))],
  ["a leader", leaderOf(crewId(1))],
  ["an employer", employer],
  ["the operator", operator],
];

/** The n-th worker as the ledger is told of one; everybody lives in 三合街道 unless said otherwise. */
export const aNewWorker = (n: number, change: Partial<z.input<typeof NewWorker>> = {}): NewWorker =>
  NewWorker.parse({
    id: workerId(n),
    name: "韦试验",
    phone: `154${String(n).padStart(8, "0")}`,
    idNumber: anIdNumber("1990-05-17", n),
    village: villages.sanhe,
    householdId: null,
    seeking: { state: "now", from: null, source: "village", verifiedOn: "2026-03-01" },
    ...nothingKnown,
    consentToPush: true,
    ...change,
  });

/** The n-th person as a list of 大河镇 wrote them; everybody lives in 红光村 unless said otherwise. */
export const aListRow = (n: number, change: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: "韦试验",
  idNumber: anIdNumber("1990-05-17", n),
  phone: `154${String(n).padStart(8, "0")}`,
  town: "大河镇",
  village: "红光村",
  seeking: "想找活",
  ...change,
});

/** The n-th crew, led by its first member. */
export const aNewCrew = (n: number, memberIds: readonly string[], town: string = towns.sanhe): NewCrew =>
  NewCrew.parse({ id: crewId(n), leaderWorkerId: memberIds[0] ?? workerId(1), town, memberIds });

/** News of the n-th referral. */
export const aReferralChange = (
  n: number,
  change: Record<string, unknown> = {},
): Event =>
  anEvent(ReferralChanged, {
    referral: {
      id: anId(n, "f"),
      revision: 3,
      status: "started",
      messageId: anId(n, "d"),
      workerId: workerId(1),
      vacancyId: anId(1, "b"),
      employerId: anId(1, "ee"),
      refusalReason: null,
      referredAt: "2026-03-01T02:00:00.000Z",
      answeredAt: "2026-03-01T17:00:00.000Z",
      startedOn: "2026-03-01",
      ...change,
    },
  });
