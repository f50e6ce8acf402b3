import type { Event, OutboxStore } from "@qianxian/kernel";
import { countOutbox, type Logger } from "@qianxian/telemetry";
import { Queues } from "./queues.ts";
import type { QueueOptions } from "./redis.ts";

/** Times of a relay, in milliseconds; the defaults fit production. */
export type RelayPace = { pollMs: number; sweepMs: number; confirmAfterMs: number };

const defaultPace: RelayPace = { pollMs: 1_000, sweepMs: 5_000, confirmAfterMs: 5_000 };
const batchMax = 500;
/** Batches looked at in one sweep, so that a long queue does not hold up the relaying. */
const sweepBatchesMax = 10;

const idsOf = (events: readonly Event[]): string[] => events.map(({ id }) => id);

const relayWaiting = async (store: OutboxStore, queues: Queues): Promise<number> => {
  const events = await store.waiting(batchMax);
  if (events.length === 0) return 0;
  await queues.add(events);
  await store.markRelayed(idsOf(events));
  countOutbox("relayed", events.length);
  return events.length;
};

const sweepBatch = async (store: OutboxStore, queues: Queues, ageMs: number): Promise<number> => {
  const events = await store.unconfirmed(ageMs, batchMax);
  const progress = await Promise.all(events.map((event) => queues.progressOf(event)));
  const which = (wanted: (typeof progress)[number]) =>
    events.filter((_, index) => progress[index] === wanted);
  const [done, lost, underWay] = [which("done"), which("lost"), which("under-way")];
  await queues.add(lost);
  countOutbox("lost", lost.length);
  if (done.length > 0) await store.markDone(idsOf(done));
  countOutbox("confirmed", done.length);
  // Asked about now: the next batch shows others, so that a few slow ones hold up nobody.
  if (done.length < events.length) await store.markRelayed(idsOf([...lost, ...underWay]));
  return events.length;
};

/** Confirms what has completed; adds again what the queue has lost, so that losing Redis loses nothing. */
const sweep = async (store: OutboxStore, queues: Queues, ageMs: number): Promise<void> => {
  for (let batch = 0; batch < sweepBatchesMax; batch += 1)
    if ((await sweepBatch(store, queues, ageMs)) < batchMax) return;
};

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/**
 * Passes a service's outbox on to the readers' queues: one active relay a schema, woken by the
 * database, polling as a fallback. It never stops at an error; it tries again at the next turn.
 * @returns a function that stops it after the turn under way, within three seconds at most
 */
export const startRelay = (options: {
  store: OutboxStore;
  queue: QueueOptions;
  log: Logger;
  pace?: Partial<RelayPace>;
}): (() => Promise<void>) => {
  const queues = new Queues(options.queue);
  const pace = { ...defaultPace, ...options.pace };
  const relay = new Relay(options.store, queues, options.log, pace);
  const running = relay.run();
  return async () => {
    relay.stop();
    await Promise.race([running, after(2_000)]);
    queues.close();
    await Promise.race([running, after(1_000)]);
  };
};

class Relay {
  readonly #store: OutboxStore;
  readonly #queues: Queues;
  readonly #log: Logger;
  readonly #pace: RelayPace;
  readonly #stopped = new AbortController();
  #wake: () => void = () => {};
  #added = false;
  #failing = false;
  #sweptAt = 0;

  constructor(store: OutboxStore, queues: Queues, log: Logger, pace: RelayPace) {
    this.#store = store;
    this.#queues = queues;
    this.#log = log;
    this.#pace = pace;
  }

  stop(): void {
    this.#stopped.abort();
    this.#wake();
  }

  async run(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      try {
        await this.#store.whileLeading((leading = signal) => this.#lead(leading), signal);
      } catch (error) {
        this.#complain(error);
        await this.#rest();
      }
    }
  }

  async #lead(leading: AbortSignal): Promise<void> {
    const forget = await this.#store.onAdded(() => {
      this.#added = true;
      this.#wake();
    });
    leading.addEventListener("abort", () => this.#wake());
    try {
      while (!leading.aborted) await this.#turn();
    } finally {
      await forget().catch(() => {});
    }
  }

  async #turn(): Promise<void> {
    try {
      this.#added = false;
      const moved = await relayWaiting(this.#store, this.#queues);
      if (Date.now() - this.#sweptAt >= this.#pace.sweepMs) {
        this.#sweptAt = Date.now();
        await sweep(this.#store, this.#queues, this.#pace.confirmAfterMs);
      }
      if (this.#failing) this.#log.info("relay goes on");
      this.#failing = false;
      if (moved < batchMax && !this.#added) await this.#rest();
    } catch (error) {
      this.#complain(error);
      await this.#rest();
    }
  }

  /** Says so once an outage, not once a turn. */
  #complain(error: unknown): void {
    if (!this.#failing && !this.#stopped.signal.aborted)
      this.#log.warn({ err: error }, "relay interrupted, trying again every second");
    this.#failing = true;
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#stopped.signal.aborted) return resolve();
      const timer = setTimeout(resolve, this.#pace.pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
