import type { Stack } from "../stack.ts";
import { collectDatabase } from "./collect-database.ts";
import { collectFiles, collectLogs, collectMetrics } from "./collect-files.ts";
import { collectRedis } from "./collect-redis.ts";
import type { Material } from "./scan.ts";

/** Everything a running stack has left anywhere; where PostgreSQL carries the queue, its tables are the queue. */
export const collectTraces = async (stack: Pick<Stack, "places" | "adminUrl" | "env" | "serviceUrls">): Promise<Material[]> => {
  const { places, adminUrl, env, serviceUrls } = stack;
  const queueUrl = env["REDIS_URL"] ?? "";
  return [
    ...collectLogs(places),
    ...collectFiles(places),
    ...(await collectDatabase(adminUrl)),
    ...(queueUrl.startsWith("redis") ? await collectRedis(queueUrl) : []),
    ...(await collectMetrics(serviceUrls)),
  ];
};
