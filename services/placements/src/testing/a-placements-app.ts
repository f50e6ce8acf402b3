import { VacancyCard } from "@qianxian/contracts/vacancies";
import type { GateName } from "@qianxian/contracts/matcher";
import { Actor, type EmployerId, type MessageId, type ReferralId, type VacancyId, WorkerId, type Words } from "@qianxian/contracts/vocabulary";
import { AppError, reaches, subjectOfPerson } from "@qianxian/kernel";
import {
  aClock,
  anId,
  idsInOrder,
  memoryAnswerBook,
  memoryInbox,
  memoryOutbox,
  memoryTransact,
  noMessages,
} from "@qianxian/testing";
import { aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import { memoryContacts } from "../adapters/memory-contacts.ts";
import { memoryReferrals, memoryViews, memoryWorkers, noRows } from "../adapters/memory-referrals.ts";
import { placementsApp, placementsReactions } from "../app.ts";
import { reconcileSeats } from "../reconcile-seats.ts";
import type { Tx } from "../use-case.ts";

export const employerId = anId(1, "a") as EmployerId;
export const vacancyId = anId(1, "b") as VacancyId;
export const workerId = WorkerId.parse(anId(1, "c"));
export const town = "522732001";
export const village = `${town}281`;

/** The answer of a worker who wants the work. */
export const aReply = (change: Record<string, unknown> = {}) => ({
  messageId: anId(1, "d"),
  revision: 1,
  workerId,
  vacancyId,
  answer: "interested",
  reason: null,
  score: 8_100,
  sentence: { zh: "三项技能对上两项", en: "two of three skills fit" },
  answeredAt: "2026-03-02T02:00:00.000Z",
  ...change,
});

/** Who asks in these tests. */
const county = "522732";
const account = { accountId: anId(9, "9") };
const ofCounty = { ...account, county };
export const asEmployer = Actor.parse({ role: "employer", employerId, county });
export const asOtherEmployer = Actor.parse({ role: "employer", employerId: anId(2, "a"), county });
export const asCountyAdmin = Actor.parse({ role: "county-admin", ...ofCounty });
export const asCounty = Actor.parse({ role: "county-staff", ...ofCounty });
export const asAuditor = Actor.parse({ role: "auditor", ...ofCounty });
export const asOtherCounty = Actor.parse({ role: "county-staff", ...account, county: "522731" });
export const asTown = (code: string): Actor => Actor.parse({ role: "town-staff", ...account, town: code });
export const asVillage = (code: string): Actor => Actor.parse({ role: "village-staff", ...account, village: code });
export const asStation = (station: string): Actor =>
  Actor.parse({ role: "station-staff", ...ofCounty, station, stationsAbove: [] });
export const asLiaison = (id: string): Actor => Actor.parse({ role: "liaison", ...ofCounty, employerId: id });
export const asLeader = Actor.parse({ role: "leader", ...ofCounty, crewId: anId(1, "cc") });
export const asOperator = Actor.parse({ role: "operator", ...account });
export const asService = Actor.parse({ role: "service", service: "profiles" });
export const asAnyone = Actor.parse({ role: "anyone" });

/** News of the worker of these tests, who lives in `village`, with the given facts. */
export const aCard = (facts: Parameters<typeof aWorkerCard>[0] = {}) => aWorkerCard({ id: workerId, village, ...facts });

/** The seats of one vacancy, counted as the vacancies service does. */
const seatsInMemory = (total: number) => {
  const claims = new Map<ReferralId, string>();
  const taken = () => [...claims.values()].filter((state) => state !== "released").length;
  return {
    claims,
    claim: async (_vacancy: VacancyId, referral: ReferralId, state: string) => {
      const before = claims.get(referral) ?? "released";
      if (before === state) return;
      if (before === "released" && state !== "released" && taken() >= total)
        throw new AppError("no-seat-open");
      claims.set(referral, state);
    },
  };
};

/** A matcher that knows the worker and the vacancy of these tests, and lets those in who work where the worker lives. */
const aJudge = () => {
  const failedGates: { gate: GateName; says: Words }[] = [];
  const judge = async (actor: Actor, { workerId: asked }: { workerId: WorkerId }) => {
    const reached = reaches({ action: "match.read" }, actor, subjectOfPerson({ village, stations: [] }));
    if (!reached || !known.has(asked)) throw new AppError("worker-not-found", { workerId: asked });
    return { score: 7_300, sentence: { zh: "会缝纫，工资合适", en: "can sew, the wage fits" }, failedGates };
  };
  const known = new Set<WorkerId>(Array.from({ length: 60 }, (_, n) => WorkerId.parse(anId(n + 1, "c"))));
  return { judge, failedGates, known };
};

/** The first worker lives in `town`, the others elsewhere in the county. */
const townOf = (id: WorkerId): string => (id === workerId ? town : "522732110");

/** The whole service over memory; `seats` is how many people the vacancy wants. */
export const aPlacementsApp = (setting: { seats?: number; employerKnown?: boolean; vacancy?: Partial<VacancyCard> } = {}) => {
  const state = { ...noRows(), ...noMessages() };
  const transact = memoryTransact(state, (rows): Tx => ({
    referrals: memoryReferrals(rows),
    workers: memoryWorkers(rows),
    views: memoryViews(rows),
    outbox: memoryOutbox(rows),
    inbox: memoryInbox(rows),
    answers: memoryAnswerBook(rows),
  }));
  const seats = seatsInMemory(setting.seats ?? 2);
  const vacancy = VacancyCard.parse({
    ...aVacancyCard(),
    id: vacancyId,
    title: "缝纫工",
    employerId: setting.employerKnown === false ? null : employerId,
    ...setting.vacancy,
  });
  const clock = aClock();
  const reported: { referralId: ReferralId }[] = [];
  const judge = aJudge();
  const messages = new Map<MessageId, { workerId: WorkerId; vacancyId: VacancyId }>();
  const contacts = memoryContacts(new Map([[workerId, { name: "韦试验", phone: "15400000001" }]]));
  const env = {
    transact,
    deps: {
      clock,
      newId: idsInOrder("f"),
      seats,
      vacancies: { read: async () => vacancy },
      people: { lines: async (ids: readonly WorkerId[]) => new Map(ids.map((id) => [id, { maskedName: "韦*", town: townOf(id) }])) },
      contacts,
      judge,
      messages: { of: async (id: MessageId) => messages.get(id) ?? null },
      report: (_error: unknown, about: { referralId: ReferralId }) => void reported.push(about),
    },
  };
  const { deps } = env;
  const whole = { app: placementsApp(env), reactions: placementsReactions(env), reconcile: reconcileSeats(env) };
  return { ...whole, state, transact, seats, clock, deps, reported, contacts, judge, messages };
};
