import { Redis, type RedisOptions } from "ioredis";

/** How to reach the Redis that carries the queues, and the prefix of all queue keys. */
export type QueueOptions = { url: string; prefix: string; onError?: (error: Error) => void };

const base = {
  retryStrategy: (attempt: number) => Math.min(500 * attempt, 2_000),
  keepAlive: 10_000,
  connectTimeout: 5_000,
  enableReadyCheck: true,
};

const opened = (url: string, options: Omit<RedisOptions, "replyMapping">, onError?: (error: Error) => void): Redis => {
  const settings = { ...base, ...options };
  const redis = new Redis(url, settings);
  redis.on("error", (error) => onError?.(error));
  return redis;
};

/**
 * A connection for a worker's blocking reads. The socket time-out (longer than BullMQ's five
 * seconds of blocking) is what frees it from a half-open connection.
 */
export const workerConnection = ({ url, onError }: QueueOptions): Redis =>
  opened(url, { maxRetriesPerRequest: null, socketTimeout: 15_000 }, onError);

/** A connection for adding jobs and asking about them: it fails fast instead of queueing up. */
export const producerConnection = ({ url, onError }: QueueOptions): Redis =>
  opened(url, { maxRetriesPerRequest: null, commandTimeout: 5_000 }, onError);
