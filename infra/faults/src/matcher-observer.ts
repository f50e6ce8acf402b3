import { matcherRoutes } from "@qianxian/contracts/matcher";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { type Client, makeClient } from "@qianxian/http";
import type { FinalAnswer } from "./end-state.ts";
import type { Journal } from "./journal.ts";
import { pause, within } from "./waiting.ts";

type Asked = { position: number; answer: string };

/** Puts the same questions to every matcher process directly. */
export type MatcherObserver = {
  /**
   * Asks all that run steadily about a vacancy once the log has reached a position, and notes for
   * how long they gave older answers and whether they agree.
   */
  compare(vacancyId: string, position: number): Promise<void>;
  /** What every process answers at rest. */
  finalAnswers(vacancyIds: readonly string[], position: number): Promise<FinalAnswer[]>;
  close(): Promise<void>;
};

type Options = {
  urls: readonly string[];
  secret: string;
  actor: Actor;
  /** Somebody to ask about. */
  workerId: string;
  journal: Journal;
  /** A mark of each process that changes when it is started again; null while it, or its store, is away. */
  marks: () => readonly (string | null)[];
};

const patienceMs = 5_000;
const askMsMax = 4_000;

/** "No such vacancy" from a process that has not read of it yet. */
const isOld = (error: unknown): boolean => {
  const { code } = (error ?? {}) as { code?: string };
  return code === "vacancy-not-found" || code === "worker-not-found";
};

class Lines {
  readonly #options: Options;
  readonly #clients: readonly Client[];

  constructor(options: Options) {
    const { secret, actor, urls } = options;
    this.#options = options;
    this.#clients = urls.map((matcher) =>
      makeClient({ urls: { matcher }, secret, as: "gateway", timeoutMs: askMsMax }).as(actor),
    );
  }

  async compare(vacancyId: string, position: number): Promise<void> {
    const { marks, journal } = this.#options;
    const before = marks();
    const at = Date.now();
    const lags = await Promise.all(this.#clients.map((client) => this.#lagOf(client, vacancyId, position)));
    const after = marks();
    const isSteady = (_: unknown, index: number) => before[index] !== null && before[index] === after[index];
    const steady = this.#clients.filter(isSteady);
    if (steady.length === 0) return;
    const lagMs = Math.max(...lags.filter(isSteady));
    const same = await this.#agree(steady, vacancyId);
    const ended = marks();
    const stayed = after.every((mark, index) => mark === ended[index]);
    journal.note({ kind: "agreement", at, question: vacancyId, lagMs, same: stayed ? same : null });
  }

  async finalAnswers(vacancyIds: readonly string[], position: number): Promise<FinalAnswer[]> {
    const all: FinalAnswer[] = [];
    for (const vacancyId of vacancyIds) {
      const asked = this.#clients.map((client) => this.#rankingAt(client, vacancyId, position));
      all.push({ question: vacancyId, answers: await Promise.all(asked) });
    }
    return all;
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.close()));
  }

  async #why(client: Client, vacancyId: string): Promise<Asked> {
    const { workerId } = this.#options;
    const { asOf, ...rest } = await client.call(matcherRoutes.explainMatch, { workerId, vacancyId });
    return { position: asOf.position, answer: JSON.stringify(rest) };
  }

  /** How long after the change somebody still asked in vain for it; a slow answer is no old one. */
  async #lagOf(client: Client, vacancyId: string, position: number): Promise<number> {
    const began = Date.now();
    let lagMs = 0;
    await within(
      patienceMs,
      async () => {
        const askedMs = Date.now() - began;
        const isNew = await this.#why(client, vacancyId).then(
          (asked) => asked.position >= position,
          (error: unknown) => (isOld(error) ? false : null),
        );
        if (isNew === false) lagMs = askedMs;
        return isNew;
      },
      20,
    );
    return lagMs;
  }

  /** Changes come all the time; answers are compared when they happen to stand at the same position. */
  async #agree(asked: readonly Client[], vacancyId: string): Promise<boolean | null> {
    for (let tries = 0; tries < 5 && asked.length > 1; tries += 1) {
      const ask = (client: Client) => this.#why(client, vacancyId).catch(() => null);
      const found = await Promise.all(asked.map(ask));
      const positions = new Set(found.map((one) => one?.position));
      if (positions.size === 1 && !positions.has(undefined))
        return new Set(found.map((one) => one?.answer)).size === 1;
      await pause(20);
    }
    return null;
  }

  async #rankingAt(client: Client, vacancyId: string, position: number): Promise<string> {
    const answer = await within(patienceMs, async () => {
      const found = await client.call(matcherRoutes.candidatesForVacancy, { vacancyId, limit: 20 });
      if (found.asOf.position < position) return null;
      const ranked = found.items.map(({ workerId: id, score, parts }) => ({ id, score, parts }));
      const { vacancy, eligible } = found;
      return JSON.stringify({ vacancy, eligible, ranked });
    });
    return answer ?? "no answer";
  }
}

/** Opens direct lines to the matcher processes of one stack. */
export const observeMatchers = (options: Options): MatcherObserver => new Lines(options);
