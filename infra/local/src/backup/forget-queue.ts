import { Redis } from "ioredis";
import { demandRedis } from "../redis.ts";

/**
 * Prepares to delete a stack's jobs from a Redis that is not its own: jobs of events that a restore
 * takes back would make the relays believe their work is done.
 * @throws PlainFailure when that Redis does not answer
 */
export const prepareToForget = async (url: string | undefined, prefix: string): Promise<() => Promise<void>> => {
  if (!url?.startsWith("redis")) return async () => undefined;
  await demandRedis(url);
  return async () => {
    const redis = new Redis(url, { maxRetriesPerRequest: 3 });
    redis.on("error", () => undefined);
    try {
      for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }) as AsyncIterable<string[]>)
        if (keys.length > 0) await redis.unlink(...keys);
    } finally {
      redis.disconnect();
    }
  };
};
