import { Redis } from "ioredis";
import type { Material } from "./scan.ts";

const readers: Record<string, (redis: Redis, key: string) => Promise<unknown>> = {
  string: (redis, key) => redis.get(key),
  hash: (redis, key) => redis.hgetall(key),
  list: (redis, key) => redis.lrange(key, 0, -1),
  set: (redis, key) => redis.smembers(key),
  zset: (redis, key) => redis.zrange(key, "0", "-1"),
  stream: (redis, key) => redis.xrange(key, "-", "+"),
};

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)]);
};

/**
 * Every key of a Redis and all it holds: jobs with their data, streams, limits.
 * @throws Error for a kind of key that nobody here can read
 */
export const collectRedis = async (url: string): Promise<Material[]> => {
  const redis = new Redis(url);
  try {
    const materials: Material[] = [];
    for (const key of await redis.keys("*")) {
      const kind = await redis.type(key);
      const read = readers[kind];
      if (kind === "none") continue;
      if (!read) throw new Error(`A ${kind} in Redis is not looked through.`);
      materials.push({ medium: "queue", place: key, text: textsIn(await read(redis, key)).join("\n") });
    }
    return materials;
  } finally {
    redis.disconnect();
  }
};
