import { Redis, type RedisOptions } from "ioredis";

/** How to reach the Redis that carries the queues, and the prefix of all queue keys. */
export type QueueOptions = { url: string; prefix: string; onError?: (error: Error) => void };

/** What all connections have in common. */
const base = {
  retryStrategy: (attempt: number) => Math.min(500 * attempt, 2_000),
  keepAlive: 10_000,
  connectTimeout: 5_000,
  disconnectTimeout: 200,
  enableReadyCheck: true,
};

const opened = (url: string, options: Omit<RedisOptions, "replyMapping">, onError?: (error: Error) => void): Redis => {
  const settings = { ...base, ...options };
  const redis = new Redis(url, settings);
  let told = false;
  redis.on("ready", () => {
    told = false;
  });
  redis.on("error", (error) => {
    if (!told) onError?.(error);
    told = true;
  });
  return redis;
};

/**
 * A connection for a worker's blocking reads. The socket time-out (longer than BullMQ's five
 * seconds of blocking) is what frees it from a half-open connection. Errors are reported once an
 * outage, not once a try.
 */
export const workerConnection = ({ url, onError }: QueueOptions): Redis =>
  opened(url, { maxRetriesPerRequest: null, socketTimeout: 15_000 }, onError);

/**
 * A connection for adding jobs and asking about them. Without Redis a command fails at once: a
 * queue of commands in memory would grow with every try of an outage, and nothing is lost without
 * it, since the outbox keeps what was not handed over. A connection on which nothing comes back for
 * longer than a job's command may take is half-open, and opened anew.
 */
export const producerConnection = ({ url, onError }: QueueOptions, commandMsMax = 5_000): Redis =>
  opened(
    url,
    {
      maxRetriesPerRequest: null,
      commandTimeout: commandMsMax,
      socketTimeout: 6_000,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
    },
    onError,
  );
