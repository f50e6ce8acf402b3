import { showReading } from "@qianxian/telemetry";
import type pg from "pg";

const hasTable = "select to_regclass($1) is not null as has";

/** Only what has been due: a message kept for the morning is not late. */
const oldest = `
  select coalesce(extract(epoch from now() - min(greatest(occurred_at, not_before))), 0)::float8 as seconds
    from outbox where done_at is null and not_before <= now()`;

const deadLetters = "select queue, count(*)::int as letters from dead_letter where discarded_at is null group by queue order by queue";

/**
 * Shows the age of a schema's oldest outbox row that no reader has finished, and its dead letters by
 * queue; a schema without those tables shows none. @returns a function that takes them out again
 */
export const showStore = (pool: Pick<pg.Pool, "query">, schema: string): (() => void) => {
  const ask = async <Row extends pg.QueryResultRow>(table: string, sql: string): Promise<Row[]> => {
    const { rows } = await pool.query<{ has: boolean }>(hasTable, [table]);
    return rows[0]?.has === true ? (await pool.query<Row>(sql)).rows : [];
  };
  const hide = [
    showReading({
      name: "qx_outbox_oldest_seconds",
      help: "Age of the oldest due outbox row whose readers have not all finished; 0 when there is none.",
      labels: ["schema"],
      read: async () =>
        (await ask<{ seconds: number }>("outbox", oldest)).map(({ seconds }) => ({ labels: { schema }, value: seconds })),
    }),
    showReading({
      name: "qx_dead_letters",
      help: "Events whose effect failed for good and that wait for a person, by queue.",
      labels: ["schema", "queue"],
      read: async () =>
        (await ask<{ queue: string; letters: number }>("dead_letter", deadLetters)).map(({ queue, letters }) => ({
          labels: { schema, queue },
          value: letters,
        })),
    }),
  ];
  return () => {
    for (const one of hide) one();
  };
};
