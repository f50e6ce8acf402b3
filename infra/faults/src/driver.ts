import { placementsRoutes } from "@qianxian/contracts/placements";
import type { CarefulClient } from "./careful-client.ts";
import type { Journal } from "./journal.ts";
import { answerMessage, decideReferral } from "./load/answers.ts";
import { runCampaign } from "./load/campaigns.ts";
import { type LiveVacancy, liveVacancy, markMin } from "./load/vacancy-life.ts";
import { randomFrom } from "./random.ts";
import { pause } from "./waiting.ts";

export type Load = {
  vacancies: number;
  messages: number;
  /** Vacancies posted a second. */
  rate: number;
};

export type Counts = { vacancies: number; messages: number; replies: number; decisions: number };

export type Driver = {
  counts(): Counts;
  /** Posts one vacancy more, whatever the rate. @returns its id */
  postOne(): Promise<string | null>;
  /** Has one campaign more begun soon, whatever the load has come to. */
  askForMessages(): void;
  /** Whether both numbers of the load have been reached. */
  hasReached(): boolean;
  /** Begins nothing more and resolves when everything under way has been answered. */
  stop(): Promise<void>;
};

type Parts = {
  seed: number;
  load: Load;
  journal: Journal;
  employer: CarefulClient;
  staff: CarefulClient;
  worker: CarefulClient;
  /** Messages that have reached phones. */
  delivered: () => { messageId: string; text: string }[];
};

const underWayMax = 24;
const vacanciesPerCampaign = 6;

/** A running load; each part goes on at its own pace until it is stopped. */
class RunningLoad {
  readonly #parts: Parts;
  readonly #random;
  readonly counts: Counts = { vacancies: 0, messages: 0, replies: 0, decisions: 0 };
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #open: LiveVacancy[] = [];
  readonly #answered = new Set<string>();
  readonly #decided = new Set<string>();
  #number = 0;
  #isAsked = false;
  #mark = markMin;
  stopped = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#random = randomFrom(parts.seed);
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
    return work;
  }

  get busy(): boolean {
    return this.#underWay.size >= underWayMax;
  }

  async postOne(): Promise<string | null> {
    this.#number += 1;
    const { employer, journal, seed } = this.#parts;
    const random = this.#random;
    const plan = {
      externalId: `fault-${seed}-${this.#number}`,
      seats: random.int(2, 6),
      changes: random.chance(0.5) ? random.int(1, 4) : 0,
      closes: random.chance(0.12),
      renews: random.chance(0.5),
    };
    const nextMark = () => (this.#mark += 1);
    const lived = await liveVacancy({ employer, journal, random, nextMark }, plan);
    this.counts.vacancies += 1;
    if (lived) this.#open.push(lived);
    return lived?.vacancyId ?? null;
  }

  async postAll(): Promise<void> {
    const stepMs = 1_000 / this.#parts.load.rate;
    let due = Date.now();
    while (!this.stopped) {
      if (!this.busy) void this.#track(this.postOne());
      due = Math.max(due + stepMs, Date.now() - 1_000);
      await pause(Math.max(5, due - Date.now()));
    }
  }

  /** Messages keep step with vacancies, so that some are under way at every fault. */
  get #wantsMessages(): boolean {
    if (this.#isAsked) return true;
    const { vacancies, messages } = this.#parts.load;
    const share = Math.min(1, (this.counts.vacancies + 20) / vacancies);
    return this.counts.messages < messages * share;
  }

  askForMessages(): void {
    this.#isAsked = true;
  }

  async campaignAll(): Promise<void> {
    while (!this.stopped) {
      const some = this.#wantsMessages && this.#open.length >= vacanciesPerCampaign ? this.#open.splice(0, vacanciesPerCampaign) : [];
      if (some.length === 0) {
        await pause(100);
        continue;
      }
      const ids = some.map(({ vacancyId }) => vacancyId);
      const promised = await this.#track(runCampaign(this.#parts, ids));
      if (promised === null) this.#open.push(...some);
      this.counts.messages += promised ?? 0;
      if (promised) this.#isAsked = false;
      if (promised === null) await pause(300);
    }
  }

  async answerAll(): Promise<void> {
    const random = randomFrom(this.#parts.seed + 1);
    while (!this.stopped) {
      const news = this.#parts.delivered().filter(({ messageId }) => !this.#answered.has(messageId));
      for (const message of news) {
        this.#answered.add(message.messageId);
        if (this.stopped || !random.chance(0.5)) continue;
        this.counts.replies += await this.#track(answerMessage({ ...this.#parts, random }, message));
      }
      await pause(250);
    }
  }

  async #newReferrals(): Promise<string[]> {
    const question = { status: "referred", limit: 100 } as const;
    const page = await this.#parts.employer.call("listReferrals", placementsRoutes.listReferrals, question);
    if (!page.ok) return [];
    return page.value.items.map(({ id }) => id as string).filter((id) => !this.#decided.has(id));
  }

  async decideAll(): Promise<void> {
    const random = randomFrom(this.#parts.seed + 2);
    while (!this.stopped) {
      for (const referralId of await this.#track(this.#newReferrals())) {
        if (this.stopped) break;
        this.#decided.add(referralId);
        await this.#track(decideReferral({ ...this.#parts, random }, referralId));
        this.counts.decisions += 1;
      }
      await pause(400);
    }
  }

  get hasReached(): boolean {
    const { vacancies, messages } = this.#parts.load;
    return this.counts.vacancies >= vacancies && this.counts.messages >= messages;
  }

  async settle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }
}

/** Starts posting, planning, answering and deciding through the gateway. */
export const startDriver = (parts: Parts): Driver => {
  const running = new RunningLoad(parts);
  const loops = [running.postAll(), running.campaignAll(), running.answerAll(), running.decideAll()];
  return {
    counts: () => ({ ...running.counts }),
    postOne: () => running.postOne(),
    askForMessages: () => running.askForMessages(),
    hasReached: () => running.hasReached,
    stop: async () => {
      running.stopped = true;
      await Promise.all(loops);
      await running.settle();
    },
  };
};
