import type { Logger } from "@qianxian/telemetry";
import type pg from "pg";
import { everyHour } from "./hourly.ts";

/** Rows that have served: those of a table for which a condition holds. */
export type Served = { table: string; where: string };

/** A week, so that a fault noticed after some days can still be traced; the relay itself asks only about undone rows. */
const outboxDays = 7;
/** Longer than an event may come again: attempts last hours, and a person may repeat a dead letter within a month. */
const inboxDays = 30;
/** As long as a caller may go on repeating a write under its key. */
const answerDays = 2;
/** So few at a time that nobody waits for the locks. */
const batchMax = 1_000;

/** Rows of a table older, by one of its columns, than so many days. */
export const olderThan = (table: string, column: string, days: number): Served => ({
  table,
  where: `${column} < now() - interval '${days} days'`,
});

/** Events whose readers have all finished, a week after. */
export const servedOutbox = olderThan("outbox", "done_at", outboxDays);

/** Notes that an event has had its effect, a month after. */
export const servedInbox = olderThan("inbox", "handled_at", inboxDays);

/** Answers to writes under a key, 48 hours after. */
export const servedAnswers = olderThan("idempotency", "at", answerDays);

/** Deletes what has served, in small batches, each by itself; answers how many rows. */
export const pruneServed = async (
  pool: Pick<pg.Pool, "query">,
  served: readonly Served[],
  stopped: AbortSignal = new AbortController().signal,
): Promise<number> => {
  let gone = 0;
  for (const { table, where } of served) {
    const batch = `select ctid from ${table} where ${where} limit ${batchMax} for update skip locked`;
    for (let count = batchMax; count === batchMax && !stopped.aborted; gone += count)
      count = (await pool.query(`delete from ${table} where ctid = any(array(${batch}))`)).rowCount ?? 0;
  }
  return gone;
};

/**
 * Deletes what has served, now and every hour; a failure is told and tried again the next hour.
 * @returns a function that stops it after the batch under way
 */
export const startPruning = (
  pool: Pick<pg.Pool, "query">,
  served: readonly Served[],
  log: Logger,
): (() => Promise<void>) =>
  everyHour({ work: (stopped) => pruneServed(pool, served, stopped), done: "pruned", failed: "pruning failed" }, log);
