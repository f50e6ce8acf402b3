import { flow, queueName } from "@qianxian/contracts";
import { Redis } from "ioredis";

/** Every queue of the flow. */
export const queueNames: readonly string[] = [
  ...new Set(
    flow.flatMap(({ on, run }) => run.map((step) => queueName(step.split("/")[0] ?? "", on.aggregate))),
  ),
];

/** Looks at the queues from beside, past the proxy and the services. */
export type QueueWatch = {
  /** Jobs that somebody is working on, of one reading service. */
  activeOf(service: string): Promise<string[]>;
  /** Queues with something to do in which nothing has been finished since an instant. */
  idleSince(instant: number): Promise<string[]>;
  /** Jobs waiting in all queues together. */
  waiting(): Promise<number>;
  /** Empties Redis. */
  flush(): Promise<void>;
  close(): void;
};

/** Opens a look at the queues of one stack. */
export const watchQueues = (url: string, prefix: string): QueueWatch => {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    commandTimeout: 2_000,
    retryStrategy: () => 200,
  });
  redis.on("error", () => {});
  const key = (queue: string, part: string): string => `${prefix}:${queue}:${part}`;

  const isIdle = async (queue: string, instant: number): Promise<boolean> => {
    const [waiting, active, delayed, finished] = await Promise.all([
      redis.llen(key(queue, "wait")),
      redis.llen(key(queue, "active")),
      redis.zcard(key(queue, "delayed")),
      redis.zcount(key(queue, "completed"), instant, "+inf"),
    ]);
    return finished === 0 && waiting + active + delayed > 0;
  };

  return {
    activeOf: async (service) => {
      const queues = queueNames.filter((queue) => queue.startsWith(`${service}.`));
      const lists = await Promise.all(
        queues.map(async (queue) => (await redis.lrange(key(queue, "active"), 0, -1)).map((id) => `${queue} ${id}`)),
      );
      return lists.flat();
    },
    idleSince: async (instant) => {
      const idle = await Promise.all(
        queueNames.map(async (queue) => ((await isIdle(queue, instant)) ? [queue] : [])),
      );
      return idle.flat();
    },
    waiting: async () => {
      const lengths = await Promise.all(queueNames.map((queue) => redis.llen(key(queue, "wait"))));
      return lengths.reduce((sum, length) => sum + length, 0);
    },
    flush: async () => void (await redis.flushall()),
    close: () => redis.disconnect(),
  };
};
