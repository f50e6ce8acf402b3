import type { EventDefinition } from "@qianxian/contracts";
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

/** The outbox of one transaction; rows and a wake-up for the relay commit with the change. */
export const sqlOutbox = (tx: RawSql, schema: string, newId: () => string): Outbox => ({
  add: async <D extends EventDefinition>(
    definition: D,
    payload: unknown,
    options?: { notBefore?: Date },
  ) => {
    const clean = JSON.stringify(definition.payload.parse(payload));
    await tx.$executeRawUnsafe(
      `insert into outbox (id, type, version, payload, request_id, not_before)
       values ($1::uuid, $2, $3, $4::jsonb, $5, coalesce($6::timestamptz, now()))`,
      newId(),
      definition.type,
      definition.version,
      clean,
      currentRequestId(),
      options?.notBefore?.toISOString() ?? null,
    );
    await tx.$queryRawUnsafe("select pg_notify($1, '')::text", outboxChannel(schema));
  },
});

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
         set reason = excluded.reason, attempts = excluded.attempts, failed_at = now()`,
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
});
