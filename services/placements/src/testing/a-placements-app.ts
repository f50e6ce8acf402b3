import { VacancyCard } from "@qianxian/contracts/vacancies";
import { type EmployerId, type ReferralId, type VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
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
import { aVacancyCard } from "@qianxian/testing/cards";
import { memoryReferrals, noRows } from "../adapters/memory-referrals.ts";
import { placementsApp, placementsReactions } from "../app.ts";
import { reconcileSeats } from "../reconcile-seats.ts";
import type { Tx } from "../use-case.ts";

export const employerId = anId(1, "a") as EmployerId;
export const vacancyId = anId(1, "b") as VacancyId;
export const workerId = WorkerId.parse(anId(1, "c"));
export const town = "522732001";

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
export const asEmployer = { role: "employer", employerId } as const;
export const asOtherEmployer = { role: "employer", employerId: anId(2, "a") as EmployerId } as const;

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

/** The whole service over memory; `seats` is how many people the vacancy wants. */
export const aPlacementsApp = (setting: { seats?: number; employerKnown?: boolean } = {}) => {
  const state = { ...noRows(), ...noMessages() };
  const transact = memoryTransact(state, (rows): Tx => ({
    referrals: memoryReferrals(rows),
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
  });
  const clock = aClock();
  const reported: { referralId: ReferralId }[] = [];
  const env = {
    transact,
    deps: {
      clock,
      newId: idsInOrder("f"),
      seats,
      vacancies: { read: async () => vacancy },
      people: { lines: async () => new Map([[workerId, { maskedName: "韦*", town }]]) },
      report: (_error: unknown, about: { referralId: ReferralId }) => void reported.push(about),
    },
  };
  const { deps } = env;
  const whole = { app: placementsApp(env), reactions: placementsReactions(env), reconcile: reconcileSeats(env) };
  return { ...whole, state, transact, seats, clock, deps, reported };
};
