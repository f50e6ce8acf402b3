/**
 * Guarantees
 * 1. An event is stored with the change, or not at all; only what the schema names is stored.
 * 2. Its commit wakes the listener; a listener that was cut off listens again.
 * 3. What waits comes in order, not before its time; once relayed it no longer waits.
 * 4. What was relayed a while ago and is not done is unconfirmed; asking about it puts it off.
 * 5. An inbox claim is true once, also between two at once, and goes back with a rollback.
 * 6. A dead letter is kept once per queue and event, with the last reason.
 */
import { defineEvent } from "@qianxian/contracts";
import type { Event } from "@qianxian/kernel";
import { withRequestId } from "@qianxian/telemetry";
import { anEvent, anId } from "@qianxian/testing";
import { aSchema, eventually } from "@qianxian/testing/servers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { z } from "zod";
import { type RawSql, sqlDeadLetters, sqlInbox, sqlOutbox, sqlOutboxStore } from "./index.ts";

const NoteTaken = defineEvent({
  type: "notes.note-taken",
  version: 2,
  aggregate: "notes",
  about: "A note was taken.",
  payload: z.object({ text: z.string() }),
});

let db: Awaited<ReturnType<typeof aSchema>>;
let pool: pg.Pool;
beforeAll(async () => {
  db = await aSchema("vacancies");
  pool = new pg.Pool({ connectionString: db.url, max: 4, options: `-c search_path=${db.schema}` });
});
beforeEach(() => pool.query("truncate outbox, inbox, dead_letter"));
afterAll(async () => {
  await pool.end();
  await db.drop();
});

const rawOver = (client: pg.PoolClient): RawSql => ({
  $executeRawUnsafe: async (sql, ...values) => (await client.query(sql, values)).rowCount ?? 0,
  $queryRawUnsafe: async <T>(sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows as T,
});

/** Runs `work` in a transaction and ends it as told. */
const within = async <T>(ending: "commit" | "rollback", work: (tx: RawSql) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work(rawOver(client));
    await client.query(ending);
    return result;
  } finally {
    client.release();
  }
};

let n = 0;
const add = (text: string, notBefore?: Date, ending: "commit" | "rollback" = "commit") =>
  within(ending, (tx) => {
    n += 1;
    return sqlOutbox(tx, db.schema, () => anId(n)).add(NoteTaken, { text }, notBefore ? { notBefore } : {});
  });

const textsOf = (events: Event[]) => events.map(({ payload }) => (payload as { text: string }).text);

describe("sqlOutbox and sqlOutboxStore", () => {
  const store = () => sqlOutboxStore(pool, db.url, db.schema);

  it("keeps an event with the change, and none without it", async () => {
    await withRequestId("request-1", () => add("kept"));
    await add("undone", undefined, "rollback");
    const events = await store().waiting(10);
    expect(events).toEqual([
      {
        id: anId(n - 1),
        type: "notes.note-taken",
        version: 2,
        occurredAt: expect.stringMatching(/^\d{4}-.*Z$/),
        requestId: "request-1",
        payload: { text: "kept" },
      },
    ]);
  });

  it("stores only what the schema names, and nothing that does not fit", async () => {
    const notes = { text: "a", phone: "13800000000" };
    await within("commit", (tx) => sqlOutbox(tx, db.schema, () => anId(900)).add(NoteTaken, notes));
    expect((await store().waiting(1))[0]?.payload).toEqual({ text: "a" });
    const wrong = within("commit", (tx) => sqlOutbox(tx, db.schema, () => anId(901)).add(NoteTaken, {} as never));
    await expect(wrong).rejects.toThrow();
  });

  it("hands out what waits in order, up to the limit, and not before its time", async () => {
    await add("first");
    await add("tomorrow", new Date(Date.now() + 86_400_000));
    await add("second");
    await add("third");
    expect(textsOf(await store().waiting(2))).toEqual(["first", "second"]);
    expect(textsOf(await store().waiting(10))).toEqual(["first", "second", "third"]);
  });

  it("goes from waiting over relayed to done", async () => {
    await add("a");
    await add("b");
    const [a, b] = (await store().waiting(2)).map(({ id }) => id) as [string, string];
    expect(await store().unconfirmed(0, 10)).toEqual([]);
    await store().markRelayed([a, b]);
    expect(await store().waiting(10)).toEqual([]);
    expect(textsOf(await store().unconfirmed(0, 10))).toEqual(["a", "b"]);
    expect(await store().unconfirmed(60_000, 10)).toEqual([]);
    await store().markDone([a]);
    expect(textsOf(await store().unconfirmed(0, 10))).toEqual(["b"]);
  });

  it("shows others first once asked about", async () => {
    for (const text of ["a", "b", "c"]) await add(text);
    const ids = (await store().waiting(3)).map(({ id }) => id);
    await store().markRelayed(ids);
    await pool.query("update outbox set relayed_at = now() - interval '1 minute'");
    expect(textsOf(await store().unconfirmed(30_000, 2))).toEqual(["a", "b"]);
    await store().markRelayed(ids.slice(0, 2));
    expect(textsOf(await store().unconfirmed(30_000, 2))).toEqual(["c"]);
  });

  it("shows first what was asked about longest ago, however slow the asking", async () => {
    for (const text of ["a", "b", "c"]) await add(text);
    const ids = (await store().waiting(3)).map(({ id }) => id);
    await store().markRelayed(ids);
    await store().markRelayed(ids.slice(0, 2));
    expect(textsOf(await store().unconfirmed(0, 2))).toEqual(["c", "a"]);
  });

  it("wakes the listener at the commit, not at a rollback, and listens again when cut off", async () => {
    let woken = 0;
    const forget = await store().onAdded(() => {
      woken += 1;
    });
    await add("undone", undefined, "rollback");
    await add("kept");
    await eventually(() => woken === 1, "one call");

    const listeners = "select pid from pg_stat_activity where query = $1";
    const pids = async () => (await pool.query<{ pid: number }>(listeners, [`listen "outbox_${db.schema}"`])).rows;
    const [{ pid }] = (await pids()) as [{ pid: number }];
    await pool.query("select pg_terminate_backend($1)", [pid]);
    await eventually(() => woken === 2, "a call, since something may have been missed");
    await add("again");
    await eventually(() => woken === 3, "a call over the new connection");

    await forget();
    await eventually(async () => (await pids()).length === 0, "no listener left");
  });

  it("cannot listen where nobody answers", async () => {
    const lost = sqlOutboxStore(pool, "postgresql://a:b@127.0.0.1:9/x", db.schema);
    await expect(lost.onAdded(() => {})).rejects.toThrow("ECONNREFUSED");
  });
});

describe("sqlInbox", () => {
  const claim = (reader: string, ending: "commit" | "rollback" = "commit") =>
    within(ending, (tx) => sqlInbox(tx).claim(reader, anId(1)));

  it("claims once per reader and event", async () => {
    await expect(claim("index")).resolves.toBe(true);
    await expect(claim("index")).resolves.toBe(false);
    await expect(claim("count")).resolves.toBe(true);
  });

  it("gives a claim back with the transaction", async () => {
    await claim("index", "rollback");
    await expect(claim("index")).resolves.toBe(true);
  });

  it("lets one of four at once through", async () => {
    const claims = await Promise.all([1, 2, 3, 4].map(() => claim("index")));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });
});

describe("sqlDeadLetters", () => {
  it("keeps one letter per queue and event, with the last reason", async () => {
    const event = anEvent(NoteTaken, { text: "a" }, { requestId: "request-1" });
    const letters = sqlDeadLetters(pool);
    await letters.put("q.notes", event, "try-again-later", 1);
    await letters.put("q.notes", event, "vacancy-not-found", 8);
    await letters.put("other.notes", event, "unexpected", 1);
    const { rows } = await pool.query("select * from dead_letter order by queue desc");
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      queue: "q.notes",
      event_id: event.id,
      type: "notes.note-taken",
      version: 2,
      payload: { text: "a" },
      request_id: "request-1",
      reason: "vacancy-not-found",
      attempts: 8,
    });
  });
});
