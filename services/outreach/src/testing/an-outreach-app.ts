import type { PriorityGroup } from "@qianxian/contracts/vocabulary";
import { memoryAnswerBook, memoryInbox, memoryOutbox, memoryTransact, type MessagingState, noMessages, aClock, anEvent } from "@qianxian/testing";
import { MessageQueued } from "@qianxian/contracts/outreach";
import { hmacLinks } from "../adapters/hmac-links.ts";
import { type MemoryChannel, memoryChannel } from "../adapters/memory-channel.ts";
import { memoryCrews } from "../adapters/memory-crews.ts";
import { memoryPairs } from "../adapters/memory-pairs.ts";
import { memoryPeople } from "../adapters/memory-people.ts";
import { memoryVacancies } from "../adapters/memory-vacancies.ts";
import { memoryCampaigns, memoryMessages, memoryWorkers, type MemoryRows, noRows } from "../adapters/memory-store.ts";
import { outreachApp, outreachReactions } from "../app.ts";
import { retryDelaysMs } from "../domain/delivery.ts";
import type { Deps, Rules, Tx } from "../use-case.ts";
import { aPair, aVacancyBrief, cardOf, countyStaff, crewId, firstTown, secondTown, workerId } from "./builders.ts";

/** Everything the memory twin keeps. */
export type MemoryState = MemoryRows & MessagingState;

/** The transaction of the memory twin. */
export const memoryTx = (state: MemoryState): Tx => ({
  campaigns: memoryCampaigns(state),
  messages: memoryMessages(state),
  workers: memoryWorkers(state),
  outbox: memoryOutbox(state),
  inbox: memoryInbox(state),
  answers: memoryAnswerBook(state),
});

const personOf = (n: number) => ({
  workerId: workerId(n),
  consentToPush: true,
  hasPhone: true,
  automated: true,
  priorityGroups: [] as PriorityGroup[],
  failedGate: null,
  town: n % 2 === 1 ? firstTown : secondTown,
});

/** Ids that sort in the order in which they were made. */
export const idsInOrder = (): (() => string) => {
  let n = 0;
  return () => `019b0000-00aa-7000-8000-${(n += 1).toString(16).padStart(12, "0")}`;
};

/** Phone number of the n-th worker: 199 is unassigned here. */
export const phoneOf = (n: number): string => `199${String(n).padStart(8, "0")}`;

/** A matcher, a ledger, a crew and a register of vacancies; the first three know `workers` people: odd ones live in the first town, even ones in the second. */
export const aCounty = (workers = 3) => {
  const numbers = Array.from({ length: workers }, (_, index) => index + 1);
  const vacancy = aVacancyBrief();
  const pairs = memoryPairs({
    vacancies: new Map([[vacancy.id, vacancy]]),
    people: new Map(numbers.map((n) => [workerId(n), personOf(n)])),
    pairs: numbers.map((n) => aPair(n, 1, 9_000 - n)),
  });
  const people = memoryPeople(
    new Map(numbers.map((n) => [workerId(n), { phone: phoneOf(n), consentToPush: true }])),
  );
  const vacancies = memoryVacancies(new Map([[vacancy.id, cardOf(vacancy)]]));
  const memberIds = new Set(numbers.map(workerId));
  const crews = memoryCrews(new Map([[crewId(1), { town: firstTown, memberIds }]]));
  return { pairs, people, vacancies, crews };
};

/** The whole service over memory: 10:00 in the county, three people who fit one vacancy with two seats. */
export const anOutreachApp = (
  change: { rules?: Partial<Rules>; channel?: MemoryChannel; workers?: number } = {},
) => {
  const state: MemoryState = { ...noRows(), ...noMessages() };
  const transact = memoryTransact(state, memoryTx);
  const clock = aClock("2026-03-02T02:00:00.000Z");
  const channel = change.channel ?? memoryChannel();
  const county = aCounty(change.workers);
  const deps: Deps = {
    clock,
    newId: idsInOrder(),
    ...county,
    channel,
    links: hmacLinks("s".repeat(32)),
    publicUrl: "https://qx.example",
    rules: {
      weeklyCap: 2,
      quietHours: { from: 21 * 60, to: 8 * 60 },
      undoMs: 0,
      retryDelaysMs,
      ...change.rules,
    },
  };
  const app = outreachApp({ transact, deps });
  const reactions = outreachReactions({ transact, deps });
  return { app, reactions, state, clock, channel, deps, transact, ...county };
};

export type OutreachApp = ReturnType<typeof anOutreachApp>;

/** Every job for a message that has been announced so far, as the queue would hand them over. */
export const messageJobs = (state: MemoryState) =>
  state.events
    .filter(({ type }) => type === MessageQueued.type)
    .map(({ payload }) => anEvent(MessageQueued, payload));

/** Plans and confirms a campaign of the county; answers it as confirmed. */
export const aSentCampaign = async ({ app }: OutreachApp, order: Record<string, unknown> = {}) => {
  const vacancyIds = [aVacancyBrief().id];
  const { id } = (await app.planCampaign({ vacancyIds, ...order }, countyStaff)) as { id: string };
  return app.sendCampaign({ campaignId: id }, countyStaff);
};

/** Runs every job announced so far, once. */
export const runJobs = async ({ reactions, state }: OutreachApp): Promise<void> => {
  for (const job of messageJobs(state)) await reactions["send-message"].react(job);
};

/** The token in the n-th message the channel has taken. */
export const tokenIn = (channel: MemoryChannel, n = 0): string =>
  /\/o\/([\w-]{48})$/.exec(channel.taken[n]?.text ?? "")?.[1] ?? "";
