import { readersOf } from "@qianxian/contracts";
import type { Event, OutboxStore } from "@qianxian/kernel";
import type { Logger } from "@qianxian/telemetry";
import { Queue } from "bullmq";
import { producerConnection, type QueueOptions } from "./redis.ts";

/** Times of a relay, in milliseconds; the defaults fit production. */
export type RelayPace = { pollMs: number; sweepMs: number; confirmAfterMs: number };

const defaultPace: RelayPace = { pollMs: 1_000, sweepMs: 5_000, confirmAfterMs: 5_000 };
const batchMax = 500;

/** A completed job stays long enough to be found by the sweep, and its id keeps repeats out. */
const jobOptions = {
  attempts: 8,
  backoff: { type: "exponential", delay: 500, jitter: 0.5 },
  removeOnComplete: { age: 86_400, count: 100_000 },
  removeOnFail: false,
} as const;

class Queues {
  readonly #byName = new Map<string, Queue>();
  readonly #connection;
  readonly #prefix: string;

  constructor(options: QueueOptions) {
    this.#connection = producerConnection(options);
    this.#prefix = options.prefix;
  }

  at(name: string): Queue {
    const known = this.#byName.get(name);
    if (known) return known;
    const queue = new Queue(name, { connection: this.#connection, prefix: this.#prefix });
    queue.on("error", () => {});
    this.#byName.set(name, queue);
    return queue;
  }

  async add(events: readonly Event[]): Promise<void> {
    const byQueue = new Map<string, Event[]>();
    for (const event of events)
      for (const { queue } of readersOf(event.type))
        byQueue.set(queue, [...(byQueue.get(queue) ?? []), event]);
    for (const [name, list] of byQueue)
      await this.at(name).addBulk(
        list.map((event) => ({ name: event.type, data: event, opts: { ...jobOptions, jobId: event.id } })),
      );
  }

  /** Which of an event's readers have finished, which have lost the job. */
  async stateOf(event: Event): Promise<{ done: boolean; lost: boolean }> {
    const states = await Promise.all(
      readersOf(event.type).map(({ queue }) => this.at(queue).getJobState(event.id)),
    );
    return {
      done: states.every((state) => state === "completed"),
      lost: states.some((state) => state === "unknown"),
    };
  }

  close(): void {
    this.#connection.disconnect();
  }
}

const relayWaiting = async (store: OutboxStore, queues: Queues): Promise<number> => {
  const events = await store.waiting(batchMax);
  if (events.length === 0) return 0;
  await queues.add(events);
  await store.markRelayed(events.map(({ id }) => id));
  return events.length;
};

/** Confirms what has completed; adds again what the queue has lost, so that losing Redis loses nothing. */
const sweep = async (store: OutboxStore, queues: Queues, ageMs: number): Promise<void> => {
  const events = await store.unconfirmed(ageMs, batchMax);
  const states = await Promise.all(events.map((event) => queues.stateOf(event)));
  await queues.add(events.filter((_, index) => states[index]?.lost));
  const done = events.filter((_, index) => states[index]?.done).map(({ id }) => id);
  if (done.length > 0) await store.markDone(done);
};

/**
 * Passes a service's outbox on to the readers' queues: one active relay a schema, woken by the
 * database, polling as a fallback. It never stops at an error; it tries again at the next turn.
 * @returns a function that stops it after the turn under way
 */
export const startRelay = (options: {
  store: OutboxStore;
  queue: QueueOptions;
  log: Logger;
  pace?: Partial<RelayPace>;
}): (() => Promise<void>) => {
  const relay = new Relay(options.store, new Queues(options.queue), options.log, {
    ...defaultPace,
    ...options.pace,
  });
  const running = relay.run();
  return async () => {
    relay.stop();
    await running;
  };
};

class Relay {
  readonly #store: OutboxStore;
  readonly #queues: Queues;
  readonly #log: Logger;
  readonly #pace: RelayPace;
  readonly #stopped = new AbortController();
  #wake: () => void = () => {};
  #sweptAt = 0;

  constructor(store: OutboxStore, queues: Queues, log: Logger, pace: RelayPace) {
    this.#store = store;
    this.#queues = queues;
    this.#log = log;
    this.#pace = pace;
  }

  stop(): void {
    this.#stopped.abort();
    this.#queues.close();
    this.#wake();
  }

  async run(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      try {
        await this.#store.whileLeading(() => this.#lead(), signal);
      } catch (error) {
        if (!signal.aborted) this.#log.warn({ err: error }, "relay interrupted, trying again");
        await this.#rest();
      }
    }
  }

  async #lead(): Promise<void> {
    const forget = await this.#store.onAdded(() => this.#wake());
    try {
      while (!this.#stopped.signal.aborted) {
        const moved = await relayWaiting(this.#store, this.#queues);
        if (Date.now() - this.#sweptAt >= this.#pace.sweepMs) {
          this.#sweptAt = Date.now();
          await sweep(this.#store, this.#queues, this.#pace.confirmAfterMs);
        }
        if (moved < batchMax) await this.#rest();
      }
    } finally {
      await forget().catch(() => {});
    }
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
