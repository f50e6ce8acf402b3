import type { DeadLetters } from "@qianxian/kernel";
import { type QueueOptions, type Reactions, startConsumers } from "@qianxian/messaging";
import type { Logger } from "@qianxian/telemetry";

/** Messages on their way to the channel at once; more would only wait for the provider. */
const messagesAtOnce = 8;

/** Starts a worker for every flow step addressed to this service. */
export const startOutreachConsumers = (options: {
  reactions: Reactions;
  deadLetters: DeadLetters;
  queue: QueueOptions;
  log: Logger;
}): (() => Promise<void>) =>
  startConsumers({
    ...options,
    service: "outreach",
    concurrency: { "outreach.messages": messagesAtOnce },
  });
