import { queueName } from "@qianxian/contracts";
import type { DeadLetters, Env } from "@qianxian/kernel";
import { type QueueOptions, startConsumers } from "@qianxian/messaging";
import type { Logger } from "@qianxian/telemetry";
import { matcherReactions } from "./app.ts";
import type { Deps, Tx } from "./use-case.ts";

/** Writers take turns at the log's position, so more at once would only wait. */
const atOnce = 2;

/** Starts a worker for every queue the flow addresses to this service; answers how to stop them. */
export const startMatcherConsumers = (options: {
  env: Env<Tx, Deps>;
  deadLetters: DeadLetters;
  queue: QueueOptions;
  log: Logger;
}): (() => Promise<void>) => {
  const { env, ...rest } = options;
  const queues = ["vacancies", "workers", "crews"].map((aggregate) => queueName("matcher", aggregate));
  const concurrency = Object.fromEntries(queues.map((name) => [name, atOnce]));
  return startConsumers({ ...rest, service: "matcher", reactions: matcherReactions(env), concurrency });
};
