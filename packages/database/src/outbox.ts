import type { EventDefinition } from "@qianxian/contracts";
import type { DeadLetters, Event, Inbox, Outbox, OutboxStore } from "@qianxian/kernel";
import { currentRequestId } from "@qianxian/telemetry";
import pg from "pg";

/** The raw-SQL half of a Prisma client or transaction. */
export type RawSql = {
  $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number>;
  $queryRawUnsafe<T>(sql: string, ...values: unknown[]): Promise<T>;
};

/** Name of the channel on which a schema tells its relay that the outbox has grown. */
const channelOf = (schema: string): string => `outbox_${schema}`;

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
    await tx.$queryRawUnsafe("select pg_notify($1, '')::text", channelOf(schema));
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

type Row = {
  id: string;
  type: string;
  version: number;
  payload: unknown;
  request_id: string | null;
  occurred_at: Date;
};

const columns = "id, type, version, payload, request_id, occurred_at";

const eventOf = (row: Row): Event => ({
  id: row.id,
  type: row.type,
  version: row.version,
  occurredAt: row.occurred_at.toISOString(),
  requestId: row.request_id,
  payload: row.payload,
});

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
  });

/** Holds a session's advisory lock while leading, so that each schema has one relay at a time. */
const whileLeading =
  (pool: pg.Pool, schema: string): OutboxStore["whileLeading"] =>
  async (lead, signal) => {
    const client = await pool.connect();
    const fail = () => {};
    client.on("error", fail);
    try {
      const { rows } = await client.query<{ mine: boolean }>(
        "select pg_try_advisory_lock(hashtext('relay'), hashtext($1)) as mine",
        [schema],
      );
      if (!rows[0]?.mine) return await pause(1_000, signal);
      await lead();
    } finally {
      client.off("error", fail);
      client.release(true);
    }
  };

const onAdded =
  (connectionString: string, schema: string): OutboxStore["onAdded"] =>
  async (callback) => {
    const client = new pg.Client({ connectionString, keepAlive: true });
    client.on("error", () => {});
    client.on("notification", callback);
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channelOf(schema))}`);
    return () => client.end();
  };

/** The relay's view of a schema's outbox. */
export const sqlOutboxStore = (pool: pg.Pool, url: string, schema: string): OutboxStore => {
  const take = async (condition: string, values: unknown[]): Promise<Event[]> => {
    const { rows } = await pool.query<Row>(
      `select ${columns} from outbox where ${condition} order by position limit $1`,
      values,
    );
    return rows.map(eventOf);
  };
  return {
    whileLeading: whileLeading(pool, schema),
    onAdded: onAdded(url, schema),
    waiting: (limit) => take("relayed_at is null and not_before <= now()", [limit]),
    unconfirmed: (ageMs, limit) =>
      take("done_at is null and relayed_at < now() - $2 * interval '1 millisecond'", [limit, ageMs]),
    markRelayed: async (ids) => {
      await pool.query("update outbox set relayed_at = now() where id = any($1::uuid[])", [ids]);
    },
    markDone: async (ids) => {
      await pool.query("update outbox set done_at = now() where id = any($1::uuid[])", [ids]);
    },
  };
};
