/**
 * Guarantees
 * 1. Many events of one kind are stored in their order, between those added before and after, each with the same
 *    request and time.
 * 2. They are stored with the change, or none of them; one that does not fit keeps all of them out.
 * 3. They take one statement and one wake-up, whatever their number; an empty list does nothing.
 */
import { defineEvent } from "@qianxian/contracts";
import type { Outbox } from "@qianxian/kernel";
import { withRequestId } from "@qianxian/telemetry";
import { idsInOrder } from "@qianxian/testing";
import { aSchema, eventually } from "@qianxian/testing/servers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { z } from "zod";
import { outboxChannel, type RawSql, sqlOutbox } from "./index.ts";

const NoteTaken = defineEvent({
  type: "notes.note-taken",
  version: 2,
  aggregate: "notes",
  about: "A note was taken.",
  payload: z.object({ text: z.string() }),
});

const newId = idsInOrder();
let db: Awaited<ReturnType<typeof aSchema>>;
let pool: pg.Pool;
beforeAll(async () => {
  db = await aSchema("vacancies");
  pool = new pg.Pool({ connectionString: db.url, max: 2, options: `-c search_path=${db.schema}` });
});
beforeEach(() => pool.query("truncate outbox"));
afterAll(async () => {
  await pool.end();
  await db.drop();
});

/** Runs `work` in a transaction and ends it as told; answers the statements it took. */
const within = async (ending: "commit" | "rollback", work: (outbox: Outbox) => Promise<unknown>): Promise<string[]> => {
  const client = await pool.connect();
  const statements: string[] = [];
  const query = (sql: string, values: unknown[]) => {
    statements.push(sql.trim().split(" ")[0] ?? "");
    return client.query(sql, values);
  };
  const tx: RawSql = {
    $executeRawUnsafe: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
    $queryRawUnsafe: async <T>(sql: string, ...values: unknown[]) => (await query(sql, values)).rows as T,
  };
  try {
    await client.query("begin");
    await work(sqlOutbox(tx, db.schema, newId));
    await client.query(ending);
    return statements;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
};

const notes = (...texts: string[]) => texts.map((text) => ({ text }));
const many = (count: number) => notes(...Array.from({ length: count }, (_, n) => `note ${n}`));

type Row = { id: string; text: string; version: number; request_id: string | null; not_before: Date };
const stored = async (): Promise<Row[]> => {
  const columns = "id, payload->>'text' as text, version, request_id, not_before";
  return (await pool.query<Row>(`select ${columns} from outbox order by position`)).rows;
};
const texts = async () => (await stored()).map(({ text }) => text);

describe("addAll", () => {
  it("keeps the order, also among single events", async () => {
    await within("commit", async (outbox) => {
      await outbox.add(NoteTaken, { text: "before" });
      await outbox.addAll(NoteTaken, many(3_000));
      await outbox.add(NoteTaken, { text: "after" });
    });

    const inOrder = ["before", ...many(3_000).map(({ text }) => text), "after"];
    expect(await texts()).toEqual(inOrder);
    expect(new Set((await stored()).map(({ id }) => id)).size).toBe(3_002);
  });

  it("gives each the request, the version and the time", async () => {
    const notBefore = new Date("2099-03-02T00:00:00.000Z");
    const add = (outbox: Outbox) => outbox.addAll(NoteTaken, notes("a", "b"), { notBefore });
    await withRequestId("request-1", () => within("commit", add));

    const same = { version: 2, request_id: "request-1", not_before: notBefore };
    expect(await stored()).toMatchObject([{ text: "a", ...same }, { text: "b", ...same }]);
  });

  it("goes with the transaction", async () => {
    await within("rollback", (outbox) => outbox.addAll(NoteTaken, many(3)));
    expect(await stored()).toEqual([]);
  });

  it("stores only what the schema names, and nothing when one does not fit", async () => {
    const loose = [{ text: "a", phone: "19900000000" }];
    await within("commit", (outbox) => outbox.addAll(NoteTaken, loose));
    expect((await pool.query("select payload from outbox")).rows).toEqual([{ payload: { text: "a" } }]);

    const wrong = [...notes("b"), {} as never];
    await expect(within("commit", (outbox) => outbox.addAll(NoteTaken, wrong))).rejects.toThrow();
    expect(await texts()).toEqual(["a"]);
  });

  it.each([
    [0, []],
    [1, ["insert", "select"]],
    [500, ["insert", "select"]],
  ])("takes one statement and a wake-up for %i events, none for none", async (count, statements) => {
    expect(await within("commit", (outbox) => outbox.addAll(NoteTaken, many(count)))).toEqual(statements);
    expect(await stored()).toHaveLength(count);
  });

  it("wakes the listener once, at the commit", async () => {
    const listener = new pg.Client({ connectionString: db.url });
    await listener.connect();
    let woken = 0;
    listener.on("notification", ({ channel }) => {
      if (channel === outboxChannel(db.schema)) woken += 1;
    });
    await listener.query(`listen "${outboxChannel(db.schema)}"`);

    await within("rollback", (outbox) => outbox.addAll(NoteTaken, many(3)));
    await within("commit", (outbox) => outbox.addAll(NoteTaken, []));
    await within("commit", (outbox) => outbox.addAll(NoteTaken, many(3)));
    await eventually(() => woken > 0, "a notification");
    await listener.query("select 1");
    expect(woken).toBe(1);
    await listener.end();
  });
});
