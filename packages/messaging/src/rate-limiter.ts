import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { queueKindOf } from "./postgres.ts";
import { producerConnection } from "./redis.ts";

/** What is left of a limit after one request. */
export type Allowance = {
  isAllowed: boolean;
  /** Requests in one window. */
  points: number;
  /** Length of the window. */
  seconds: number;
  /** Requests left in this window. */
  left: number;
  /** When the next window begins, in milliseconds from now. */
  resetMs: number;
};

/** Counts requests by key in windows of fixed length. */
export type RateLimiter = {
  /** Takes one request from a key's allowance. Never fails: without Redis this process counts by itself. */
  take(key: string): Promise<Allowance>;
};

/** Limiters that share one connection. */
export type RateLimits = {
  limiter(options: { name: string; points: number; seconds: number }): RateLimiter;
  /** What counts now: `memory` without Redis. */
  kind: "redis" | "memory";
  close(): void;
};

/** Keys are hashed: no token, account or address lies in Redis. */
const hashed = (key: string): string => createHash("sha256").update(key).digest("base64url").slice(0, 24);

/** A limit may cost a request a quarter of a second at most; then this process counts by itself. */
const commandMsMax = 250;

const over = (limiter: RateLimiterRedis | RateLimiterMemory, points: number, seconds: number): RateLimiter => {
  const allowance = (isAllowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Allowance => ({
    isAllowed,
    points,
    seconds,
    left: isAllowed ? remainingPoints : 0,
    resetMs: Math.max(0, msBeforeNext),
  });
  return {
    take: async (key) => {
      try {
        return allowance(true, await limiter.consume(hashed(key)));
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return allowance(false, refused);
        throw refused;
      }
    },
  };
};

/**
 * Opens the way to the counts. Several processes share them through Redis; while it is away, or where PostgreSQL
 * carries the queue, each process counts by itself, so a limit holds at all times.
 */
export const openRateLimits = (options: {
  /** Of the queue; empty where there is none. */
  url: string;
  prefix: string;
  onError: (error: Error) => void;
}): RateLimits => {
  const isRedis = options.url !== "" && queueKindOf(options.url) === "bullmq-redis";
  const redis = isRedis ? producerConnection(options, commandMsMax) : null;
  return {
    limiter: ({ name, points, seconds }) => {
      const window = { points, duration: seconds, keyPrefix: `${options.prefix}:limit:${name}` };
      const here = new RateLimiterMemory(window);
      if (!redis) return over(here, points, seconds);
      const shared = new RateLimiterRedis({
        ...window,
        storeClient: redis,
        rejectIfRedisNotReady: true,
        insuranceLimiter: here,
        inMemoryBlockOnConsumed: points + 1,
      });
      return over(shared, points, seconds);
    },
    kind: redis ? "redis" : "memory",
    close: () => redis?.disconnect(),
  };
};
