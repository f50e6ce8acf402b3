import { spawnSync } from "node:child_process";
import { findRedisServer } from "../redis.ts";
import { Redis } from "ioredis";
import type { QueueProbe, RedisFound } from "./probes.ts";

const msMax = 2_000;

const settingOf = async (redis: Redis, name: string): Promise<string | null> => {
  const answer = await redis.config("GET", name).catch(() => null);
  return Array.isArray(answer) && typeof answer[1] === "string" ? answer[1] : null;
};

const versionIn = (info: string): string | null => /redis_version:(\S+)/.exec(info)?.[1] ?? null;

/** What a Redis says of itself; null when it does not answer within two seconds. */
export const askRedis = async (url: string): Promise<RedisFound | null> => {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: msMax,
    commandTimeout: msMax,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on("error", () => undefined);
  try {
    await redis.connect();
    const version = versionIn(await redis.info("server"));
    const [policy, append] = [await settingOf(redis, "maxmemory-policy"), await settingOf(redis, "appendonly")];
    return { version, policy, appendOnly: append === null ? null : append === "yes" };
  } catch {
    return null;
  } finally {
    redis.disconnect();
  }
};

const programVersion = (program: string): string | null =>
  /v=(\S+)/.exec(spawnSync(program, ["--version"], { encoding: "utf8" }).stdout ?? "")?.[1] ?? null;

/** Looks at the queue in use or, without a stack, at what a start would find. */
export const probeQueue = async (url: string | null, pathVariable: string): Promise<QueueProbe> => {
  if (url?.startsWith("postgres")) return { kind: "postgres" };
  if (url) return { kind: "redis", url: new URL(url).host, found: await askRedis(url) };
  const program = findRedisServer(pathVariable);
  return program ? { kind: "redis-program", version: programVersion(program) } : { kind: "postgres" };
};
