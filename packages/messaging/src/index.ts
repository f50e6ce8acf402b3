export * from "./consumers.ts";
export { giveBackTo } from "./give-back.ts";
export { prepareQueues, type QueueKind, queueKindOf, queueSchema } from "./postgres.ts";
export * from "./rate-limiter.ts";
export { producerConnection, type QueueOptions, workerConnection } from "./redis.ts";
export * from "./relay.ts";
