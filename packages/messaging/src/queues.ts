import { randomUUID } from "node:crypto";
import { readersOf } from "@qianxian/contracts";
import type { Event } from "@qianxian/kernel";
import type { Queue } from "bullmq";
import { attemptsMax, backOffType } from "./back-off.ts";
import type { QueueOptions } from "./redis.ts";
import { type ProducerWay, producerWay } from "./way.ts";

/**
 * A completed job stays long enough to be found by the sweep, and its id keeps repeats out; a
 * failed one stays until the sweep has it tried again.
 */
const jobOptions = {
  attempts: attemptsMax,
  backoff: { type: backOffType },
  removeOnComplete: { age: 86_400, count: 100_000 },
  removeOnFail: false,
} as const;

/** How far the readers of an event have come; lost: a queue no longer knows it. */
export type Progress = "done" | "under-way" | "lost";

/** Jobs of a queue by state. */
export type Depth = Readonly<Record<"waiting" | "active" | "delayed" | "failed", number>>;

/** The readers' queues as the relay uses them; every call fails at once while Redis is away. */
export class Queues {
  readonly #byName = new Map<string, Queue>();
  readonly #way: ProducerWay;

  constructor(options: QueueOptions) {
    this.#way = producerWay(options);
  }

  /** Adds events to the queues of all their readers; one that is there already is not added twice. */
  async add(events: readonly Event[]): Promise<void> {
    const byQueue = new Map<string, Event[]>();
    for (const event of events)
      for (const { queue } of readersOf(event.type))
        byQueue.set(queue, [...(byQueue.get(queue) ?? []), event]);
    for (const [name, list] of byQueue) {
      const queue = await this.#at(name);
      await queue.addBulk(
        list.map((event) => ({ name: event.type, data: event, opts: { ...jobOptions, jobId: event.id } })),
      );
    }
  }

  /** Gives an event to one queue again, under a job of its own: the one it had there may be completed. */
  async again(name: string, event: Event): Promise<void> {
    const queue = await this.#at(name);
    await queue.add(event.type, event, { ...jobOptions, jobId: `again-${randomUUID()}` });
  }

  /** How far an event has come; a job that failed for good (its dead letter was not stored) is tried again. */
  async progressOf(event: Event): Promise<Progress> {
    const states = await Promise.all(
      readersOf(event.type).map(async ({ queue: name }) => {
        const queue = await this.#at(name);
        const state = await queue.getJobState(event.id);
        if (state === "failed") await this.#retry(queue, event.id);
        return state;
      }),
    );
    if (states.includes("unknown")) return "lost";
    return states.every((state) => state === "completed") ? "done" : "under-way";
  }

  /** Jobs of a queue that wait, run, are put off, or have failed. */
  async depthOf(name: string): Promise<Depth> {
    const queue = await this.#at(name);
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await queue.getJobCounts(
      "waiting",
      "active",
      "delayed",
      "failed",
    );
    return { waiting, active, delayed, failed };
  }

  /** Cuts the connection; what is under way fails. */
  close(): void {
    this.#way.close();
  }

  async #retry(queue: Queue, jobId: string): Promise<void> {
    const job = await queue.getJob(jobId);
    // Somebody else may have moved the job meanwhile; the next sweep looks again.
    await job?.retry("failed").catch(() => {});
  }

  /** BullMQ waits for Redis without end; the relay must not, and a queue that failed to open stays failed. */
  async #at(name: string): Promise<Queue> {
    if (!this.#way.isReady()) throw new Error("The queue is not connected.");
    const known = this.#byName.get(name);
    if (known) return known;
    const queue = this.#way.open(name);
    queue.on("error", () => {});
    this.#byName.set(name, queue);
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      this.#byName.delete(name);
      throw error;
    }
  }
}
