/**
 * Guarantees
 * 1. A key has so many requests a window, whichever process counts them; another key and another limit have their own.
 * 2. The next window begins when it was said to, with the whole allowance.
 * 3. Without Redis, from the start or from any moment on, a limit still holds, within a moment, and nothing fails;
 *    when Redis is back it counts again.
 * 4. Where PostgreSQL carries the queue, the process counts by itself and opens no connection.
 * 5. No key lies in Redis as it is, and what lies there goes with its window.
 */
import { aQueuePrefix, aRedis, eventually } from "@qianxian/testing/servers";
import { afterEach, describe, expect, it } from "@jest/globals";
import { Redis } from "ioredis";
import { openRateLimits, type RateLimiter, type RateLimits } from "./index.ts";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const open = (url: string, prefix: string): { limits: RateLimits; errors: Error[] } => {
  const errors: Error[] = [];
  const limits = openRateLimits({ url, prefix, onError: (error) => errors.push(error) });
  ends.push(() => limits.close());
  return { limits, errors };
};

const takeTimes = async (limiter: RateLimiter, key: string, times: number): Promise<boolean[]> => {
  const taken: boolean[] = [];
  for (let n = 0; n < times; n += 1) taken.push((await limiter.take(key)).isAllowed);
  return taken;
};

/** Waits until the limiter counts in Redis, by a key of its own. */
const untilShared = async (url: string, prefix: string, limiter: RateLimiter): Promise<void> => {
  const redis = new Redis(url);
  let n = 0;
  try {
    await eventually(async () => {
      n += 1;
      await limiter.take(`warm-up ${n}`);
      return (await redis.keys(`${prefix}:limit:*`)).length > 0;
    }, "counts in Redis");
  } finally {
    redis.disconnect();
  }
};

const onePoint = { points: 3, seconds: 60 };

describe("a limit", () => {
  it("holds over two processes, by key and by name", async () => {
    const { url, prefix } = aQueuePrefix();
    const [a, b] = [open(url, prefix).limits, open(url, prefix).limits];
    const [first, second] = [a.limiter({ name: "account", ...onePoint }), b.limiter({ name: "account", ...onePoint })];
    await untilShared(url, prefix, first);
    await untilShared(url, prefix, second);
    expect(await first.take("one")).toEqual({ isAllowed: true, points: 3, seconds: 60, left: 2, resetMs: expect.any(Number) });
    expect(await second.take("one")).toMatchObject({ isAllowed: true, left: 1 });
    expect(await first.take("one")).toMatchObject({ isAllowed: true, left: 0 });
    expect(await second.take("one")).toMatchObject({ isAllowed: false, left: 0 });
    expect(await first.take("one")).toMatchObject({ isAllowed: false, left: 0 });
    expect(await second.take("another")).toMatchObject({ isAllowed: true, left: 2 });
    expect(await a.limiter({ name: "address", ...onePoint }).take("one")).toMatchObject({ isAllowed: true, left: 2 });
    expect([a.kind, b.kind]).toEqual(["redis", "redis"]);
  });

  it("counts fifty at once exactly", async () => {
    const { url, prefix } = aQueuePrefix();
    const limiter = open(url, prefix).limits.limiter({ name: "account", points: 20, seconds: 60 });
    await untilShared(url, prefix, limiter);
    const taken = await Promise.all(Array.from({ length: 50 }, () => limiter.take("one")));
    expect(taken.filter(({ isAllowed }) => isAllowed)).toHaveLength(20);
  });

  it("begins anew when it said", async () => {
    const { url, prefix } = aQueuePrefix();
    const limiter = open(url, prefix).limits.limiter({ name: "account", points: 1, seconds: 1 });
    await untilShared(url, prefix, limiter);
    await limiter.take("one");
    const { isAllowed, resetMs } = await limiter.take("one");
    const refusedAt = performance.now();
    expect([isAllowed, resetMs > 0, resetMs <= 1_000]).toEqual([false, true, true]);
    await eventually(async () => (await limiter.take("one")).isAllowed, "a new window");
    expect(performance.now() - refusedAt).toBeGreaterThanOrEqual(resetMs - 50);
  });
});

describe("without Redis", () => {
  it("holds from the start, and counts there once it comes", async () => {
    const redis = await aRedis();
    ends.push(redis.stop);
    await redis.stop();
    const { limits, errors } = open(redis.url, "{t}");
    const limiter = limits.limiter({ name: "account", ...onePoint });
    expect(await takeTimes(limiter, "one", 5)).toEqual([true, true, true, false, false]);
    await redis.start();
    await untilShared(redis.url, "{t}", limiter);
    expect((await limiter.take("two")).left).toBe(2);
    await eventually(() => errors.length > 0, "the outage is reported");
  });

  it("holds when it goes and when it hangs, within a moment", async () => {
    const redis = await aRedis();
    ends.push(redis.stop);
    const limiter = open(redis.url, "{t}").limits.limiter({ name: "account", ...onePoint });
    await untilShared(redis.url, "{t}", limiter);
    redis.signal("SIGSTOP");
    const began = performance.now();
    expect(await takeTimes(limiter, "one", 4)).toEqual([true, true, true, false]);
    expect(performance.now() - began).toBeLessThan(4 * 600);
    redis.signal("SIGCONT");
    await redis.stop();
    expect(await takeTimes(limiter, "two", 4)).toEqual([true, true, true, false]);
  });
});

describe("with a queue in PostgreSQL", () => {
  it("counts by itself", async () => {
    const { limits, errors } = open("postgresql://nobody@127.0.0.1:1/none", "{t}");
    expect(await takeTimes(limits.limiter({ name: "account", ...onePoint }), "one", 4)).toEqual([true, true, true, false]);
    expect([limits.kind, errors]).toEqual(["memory", []]);
  });
});

describe("what lies in Redis", () => {
  it("names nobody and goes with its window", async () => {
    const { url, prefix } = aQueuePrefix();
    const limiter = open(url, prefix).limits.limiter({ name: "address", ...onePoint });
    await untilShared(url, prefix, limiter);
    await limiter.take("qx_live_secret");
    await limiter.take("192.0.2.77");
    const redis = new Redis(url);
    ends.push(() => redis.disconnect());
    const keys = await redis.keys(`${prefix}*`);
    expect(keys.length).toBeGreaterThanOrEqual(3);
    expect(keys.join(" ")).not.toMatch(/qx_live|192\.0\.2/);
    for (const key of keys) expect(await redis.ttl(key)).toBeGreaterThan(0);
  });
});
