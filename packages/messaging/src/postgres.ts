import { runMigrations } from "bullmq";
import pg from "pg";
import type { QueueOptions } from "./redis.ts";

/** The schema in which BullMQ's PostgreSQL backend keeps its jobs; with a pool it can't be another. */
export const queueSchema = "bullmq";

/**
 * Connections to the PostgreSQL that carries the queues. Each worker keeps one for being woken, so
 * `max` must be more than their number. Errors of connections are reported, never thrown.
 */
export const queuePool = ({ url, onError }: QueueOptions, max: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    options: `-c search_path=${queueSchema}`,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    query_timeout: 5_500,
    statement_timeout: 5_000,
  });
  // Every queue on the pool listens too.
  pool.setMaxListeners(0);
  pool.on("error", (error) => onError?.(error));
  // One that is checked out and cut before anybody listens to it would otherwise end the process.
  pool.on("connect", (client) => client.on("error", (error) => onError?.(error)));
  return pool;
};

/**
 * Prepares a PostgreSQL to carry the queues: makes BullMQ's tables, or brings them up to date.
 * A queue in Redis needs no preparation. Its role must own the schema `bullmq` or may create it.
 */
export const prepareQueues = async (url: string): Promise<void> => {
  if (queueKindOf(url) !== "bullmq-postgres") return;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
  } finally {
    await client.end();
  }
};

export type QueueKind = "bullmq-redis" | "bullmq-postgres";

/** Which backend carries the queues behind a URL; it is what `/readyz` reports. */
export const queueKindOf = (url: string): QueueKind =>
  /^postgres(ql)?:/.test(url) ? "bullmq-postgres" : "bullmq-redis";
