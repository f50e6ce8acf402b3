import type { Event } from "@qianxian/kernel";
import { Queues } from "./queues.ts";
import type { QueueOptions } from "./redis.ts";

const patienceMs = 3_000;

const after = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** A connection that has just been opened needs a moment. */
const soon = async (work: () => Promise<void>): Promise<void> => {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await after(50);
    }
  }
};

/**
 * A way back into their queues for events that came out as dead letters; it holds no connection between two uses, and
 * fails within four seconds while the queue is away.
 */
export const giveBackTo =
  (options: QueueOptions) =>
  async (letters: readonly { queue: string; event: Event }[]): Promise<void> => {
    if (letters.length === 0) return;
    const queues = new Queues(options);
    try {
      for (const { queue, event } of letters) await soon(() => queues.again(queue, event));
    } finally {
      queues.close();
    }
  };
