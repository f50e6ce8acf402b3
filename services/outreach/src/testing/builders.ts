import { VacancyBrief } from "@qianxian/contracts/matcher";
import { CampaignOrder } from "@qianxian/contracts/outreach";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import {
  AccountId,
  Actor,
  CampaignId,
  CrewId,
  MessageId,
  type Scope,
  TownCode,
  VacancyId,
  WorkerId,
} from "@qianxian/contracts/vocabulary";
import { scopesOfSubject, subjectOfRegion } from "@qianxian/kernel";
import { aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import type { z } from "zod";
import type { CampaignRecord, PlannedOffer } from "../domain/campaign.ts";
import { type OfferMessage, queue } from "../domain/message.ts";

const uuid = (kind: string, n: number): string =>
  `019b0000-${kind}-7000-8000-${n.toString(16).padStart(12, "0")}`;

/** Fixed ids by kind and number. */
export const workerId = (n: number): WorkerId => WorkerId.parse(uuid("0001", n));
export const vacancyId = (n: number): VacancyId => VacancyId.parse(uuid("0002", n));
export const campaignId = (n: number): CampaignId => CampaignId.parse(uuid("0003", n));
export const messageId = (n: number): MessageId => MessageId.parse(uuid("0004", n));
export const accountId = (n: number): AccountId => AccountId.parse(uuid("0005", n));
export const crewId = (n: number): CrewId => CrewId.parse(uuid("0007", n));

/** Two towns of the home county. */
export const firstTown = TownCode.parse("522732101");
export const secondTown = TownCode.parse("522732102");

/** Callers of every kind. */
export const countyStaff = Actor.parse({ role: "county-staff", accountId: accountId(1), county: "522732" });
export const foreignStaff = Actor.parse({ role: "county-staff", accountId: accountId(2), county: "522731" });
export const townStaff = Actor.parse({ role: "town-staff", accountId: accountId(3), town: firstTown });
export const otherTown = Actor.parse({ role: "town-staff", accountId: accountId(4), town: secondTown });
export const countyAdmin = Actor.parse({ role: "county-admin", accountId: accountId(6), county: "522732" });
export const auditor = Actor.parse({ role: "auditor", accountId: accountId(7), county: "522732" });
export const villageStaff = Actor.parse({ role: "village-staff", accountId: accountId(8), village: `${firstTown}001` });
const station = { station: uuid("0008", 1), stationsAbove: [] };
export const stationStaff = Actor.parse({ role: "station-staff", accountId: accountId(9), county: "522732", ...station });
const ofEmployer = { employerId: uuid("0006", 1), county: "522732" };
export const aLiaison = Actor.parse({ role: "liaison", accountId: accountId(10), ...ofEmployer });
export const anOperator = Actor.parse({ role: "operator", accountId: accountId(11) });
export const anEmployer = Actor.parse({ role: "employer", ...ofEmployer });
export const aLeader = Actor.parse({ role: "leader", accountId: accountId(5), county: "522732", crewId: crewId(1) });
export const aService = Actor.parse({ role: "service", service: "matcher" });
export const anyone: Actor = { role: "anyone" };

/** A live vacancy with two open seats, with the given facts; parsed by the contract. */
export const aVacancyBrief = (facts: Partial<z.input<typeof VacancyBrief>> = {}): VacancyBrief =>
  VacancyBrief.parse({
    id: vacancyId(1),
    status: "live",
    title: "缝纫工",
    employerName: "示例制衣厂",
    base: "changzhou",
    sector: "manufacturing",
    region: "320412",
    regionName: "常州武进",
    wage: { minFen: 520_000, maxFen: 680_000, unit: "month" },
    board: true,
    lodging: true,
    seatsOpen: 2,
    ...facts,
  });

/** A vacancy of these tests as its own service tells of it, with the given facts. */
export const cardOf = (
  { regionName: _name, ...brief }: VacancyBrief,
  facts: Partial<z.input<typeof VacancyCard>> = {},
): VacancyCard => aVacancyCard({ ...brief, ...facts });

const sentence = { zh: "三项技能对上两项；常州是您的第一意向", en: "two of three skills; first choice" };

/** The clause that speaks most for the vacancy, which is not the first of the sentence. */
export const clause = { zh: "常州是您的第一意向", en: "first choice" };

/** A scored pair of the n-th worker and the m-th vacancy. */
export const aPair = (worker: number, vacancy = 1, score = 8_000) => ({
  workerId: workerId(worker),
  vacancyId: vacancyId(vacancy),
  score,
  sentence,
  because: clause,
});

/** A planned pair of the n-th worker, who lives in the first town, and the m-th vacancy. */
export const anOffer = (worker: number, vacancy = 1): PlannedOffer => ({ ...aPair(worker, vacancy), town: firstTown });

/** News of the n-th worker, who lives in the first town's first village, with the given facts. */
export const aCard = (worker: number, facts: Partial<z.input<typeof WorkerCard>> = {}): WorkerCard =>
  aWorkerCard({ id: workerId(worker), village: `${firstTown}001`, ...facts });

/** The places of a region: itself and those above. */
export const placesOf = (region: string): Scope[] => scopesOfSubject(subjectOfRegion(region));

/** A planned campaign of the county for one vacancy and one worker, with the given facts. */
export const aCampaign = (facts: Partial<CampaignRecord> = {}): CampaignRecord => ({
  id: campaignId(1),
  place: "522732",
  madeBy: accountId(1),
  createdAt: "2026-03-02T02:00:00.000Z",
  sentAt: null,
  sendsAt: null,
  pausedAt: null,
  order: CampaignOrder.parse({ vacancyIds: [vacancyId(1)] }),
  vacancies: [aVacancyBrief()],
  planned: [anOffer(1)],
  leftOut: [],
  notSeeking: 3,
  ...facts,
});

/** A queued message of that campaign, with the given facts. */
export const aMessage = (facts: Partial<OfferMessage> = {}): OfferMessage => ({
  ...queue(messageId(1), aCampaign(), anOffer(1), { now: new Date("2026-03-02T02:00:00.000Z") }),
  ...facts,
});
