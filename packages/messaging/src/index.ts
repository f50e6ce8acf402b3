export * from "./consumers.ts";
export * from "./redis.ts";
export * from "./relay.ts";
