import type { DeadLetters, Inbox, Outbox } from "@qianxian/kernel";
import { currentRequestId } from "@qianxian/telemetry";
import type pg from "pg";

/** The raw-SQL half of a Prisma client or transaction. */
export type RawSql = {
  $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number>;
  $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T>;
};

/** Name of the channel on which a schema tells its relay that the outbox has grown. */
export const outboxChannel = (schema: string): string => `outbox_${schema}`;

const insertAll = `
  insert into outbox (id, type, version, payload, request_id, not_before)
  select id, $2, $3, payload, $4, coalesce($5::timestamptz, now())
    from rows from (jsonb_to_recordset($1::jsonb) as (id uuid, payload jsonb)) with ordinality as row(id, payload, n)
   order by n`;

/** The outbox of one transaction; rows and a wake-up for the relay commit with the change. */
export const sqlOutbox = (tx: RawSql, schema: string, newId: () => string): Outbox => {
  const addAll: Outbox["addAll"] = async (definition, payloads, options) => {
    if (payloads.length === 0) return;
    const rows = payloads.map((payload) => ({ id: newId(), payload: definition.payload.parse(payload) }));
    await tx.$executeRawUnsafe(
      insertAll,
      JSON.stringify(rows),
      definition.type,
      definition.version,
      currentRequestId(),
      options?.notBefore?.toISOString() ?? null,
    );
    await tx.$queryRawUnsafe("select pg_notify($1, '')::text", outboxChannel(schema));
  };
  return {
    add: (definition, payload, options) => addAll(definition, [payload], options),
    addAll,
  };
};

/** The inbox of one transaction. */
export const sqlInbox = (tx: RawSql): Inbox => ({
  claim: async (reader, eventId) =>
    (await tx.$executeRawUnsafe(
      "insert into inbox (reader, event_id) values ($1, $2::uuid) on conflict do nothing",
      reader,
      eventId,
    )) === 1,
});

/** Dead letters in the reader's own schema. */
export const sqlDeadLetters = (pool: pg.Pool): DeadLetters => ({
  put: async (queue, event, reason, attempts) => {
    await pool.query(
      `insert into dead_letter (queue, event_id, type, version, payload, request_id, reason, attempts)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (queue, event_id) do update
         set reason = excluded.reason, attempts = excluded.attempts, failed_at = now(), retried_at = null`,
      [
        queue,
        event.id,
        event.type,
        event.version,
        JSON.stringify(event.payload),
        event.requestId,
        reason,
        attempts,
      ],
    );
  },
  remove: async (queue, eventId) => {
    await pool.query("delete from dead_letter where queue = $1 and event_id = $2", [queue, eventId]);
  },
});
