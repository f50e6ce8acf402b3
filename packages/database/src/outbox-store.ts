import type { Event, OutboxStore } from "@qianxian/kernel";
import pg from "pg";
import { outboxChannel } from "./outbox.ts";

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

const tryLock = async (client: pg.PoolClient, schema: string): Promise<boolean> => {
  const { rows } = await client.query<{ mine: boolean }>(
    "select pg_try_advisory_lock(hashtext('relay'), hashtext($1)) as mine",
    [schema],
  );
  return rows[0]?.mine === true;
};

/**
 * Holds a session's advisory lock while leading, so that each schema has one relay at a time. The
 * session is idle outside a transaction, so none of the pool's time-outs ends it; when it is lost
 * all the same, so is the lock, and the leader is told.
 */
const whileLeading =
  (pool: pg.Pool, schema: string): OutboxStore["whileLeading"] =>
  async (lead, signal) => {
    const client = await pool.connect();
    const lost = new AbortController();
    const loseLead = () => lost.abort();
    client.on("error", loseLead);
    client.on("end", loseLead);
    const leading = AbortSignal.any([signal, lost.signal]);
    try {
      while (!leading.aborted && !(await tryLock(client, schema))) await pause(1_000, leading);
      if (!leading.aborted) await lead(leading);
    } finally {
      client.release(true);
    }
  };

type Listening = { ended: Promise<void>; end(): Promise<void> };

const listenOnce = async (url: string, schema: string, callback: () => void): Promise<Listening> => {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 2_000,
  });
  client.on("error", () => {});
  client.on("notification", callback);
  const ended = new Promise<void>((resolve) => client.once("end", () => resolve()));
  const end = () => client.end().catch(() => {});
  try {
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(outboxChannel(schema))}`);
    return { ended, end };
  } catch (error) {
    void end();
    throw error;
  }
};

/** Listens, and again whenever the connection is lost; then calls back, since something may have been missed. */
const onAdded =
  (url: string, schema: string): OutboxStore["onAdded"] =>
  async (callback) => {
    const stop = new AbortController();
    let current: Listening | null = await listenOnce(url, schema, callback);
    const keepListening = async () => {
      while (!stop.signal.aborted) {
        await current?.ended;
        await pause(250, stop.signal);
        if (stop.signal.aborted) return;
        current = await listenOnce(url, schema, callback).catch(() => null);
        if (stop.signal.aborted) return current?.end();
        if (current) callback();
      }
    };
    const kept = keepListening();
    return async () => {
      stop.abort();
      const done = new AbortController();
      const ending = Promise.all([current?.end(), kept]).then(() => done.abort());
      await Promise.race([ending, pause(1_000, done.signal)]);
    };
  };

/** The relay's view of a schema's outbox. */
export const sqlOutboxStore = (pool: pg.Pool, url: string, schema: string): OutboxStore => {
  const take = async (condition: string, order: string, values: unknown[]): Promise<Event[]> => {
    const { rows } = await pool.query<Row>(
      `select ${columns} from outbox where ${condition} order by ${order} limit $1`,
      values,
    );
    return rows.map(eventOf);
  };
  return {
    whileLeading: whileLeading(pool, schema),
    onAdded: onAdded(url, schema),
    waiting: (limit) => take("relayed_at is null and not_before <= now()", "position", [limit]),
    unconfirmed: (ageMs, limit) => {
      const due = "done_at is null and relayed_at < now() - $2 * interval '1 millisecond'";
      return take(due, "relayed_at, position", [limit, ageMs]);
    },
    markRelayed: async (ids) => {
      await pool.query("update outbox set relayed_at = now() where id = any($1::uuid[])", [ids]);
    },
    markDone: async (ids) => {
      await pool.query("update outbox set done_at = now() where id = any($1::uuid[])", [ids]);
    },
  };
};
