/**
 * Guarantees
 * 1. Without any Redis the whole walk holds just the same: every promise of walk.e2e.test.ts, with
 *    BullMQ's PostgreSQL backend as the queue.
 */
process.env["WALK_QUEUE"] = "postgres";
await import("./walk.e2e.test.ts");
