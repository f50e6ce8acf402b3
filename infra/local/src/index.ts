export { type Child, type Exit, startChild, waitUntilReady } from "./children.ts";
export { demoAccess, type DemoAccess } from "./demo-county.ts";
export { countyDay } from "./load-once.ts";
export { PlainFailure } from "./plain-failure.ts";
export { freePorts } from "./ports.ts";
export { type Postgres, type PostgresOptions, startPostgres } from "./postgres.ts";
export { type Database, provision, roleOf, storeServices } from "./provision.ts";
export { findRedisServer, type Redis, startRedis } from "./redis.ts";
export { type Stack, type StackOptions, startStack } from "./stack.ts";
