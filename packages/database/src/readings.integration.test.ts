/**
 * Guarantees
 * 1. The oldest due row that is not done is shown with its age in seconds; done and future rows don't count.
 * 2. Dead letters are counted by queue; no label shows an event.
 * 3. A schema without an outbox shows nothing and fails nothing; a database that is away is a failed reading.
 */
import { metricsText } from "@qianxian/telemetry";
import { anId } from "@qianxian/testing";
import { aSchema } from "@qianxian/testing/servers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { showStore } from "./index.ts";

let db: Awaited<ReturnType<typeof aSchema>>;
let pool: pg.Pool;
let hide: () => void;
beforeAll(async () => {
  db = await aSchema("vacancies");
  pool = new pg.Pool({ connectionString: db.url, max: 2, options: `-c search_path=${db.schema}` });
});
beforeEach(async () => {
  await pool.query("truncate outbox, dead_letter");
  hide = showStore(pool, "vacancies");
});
afterEach(() => hide());
afterAll(async () => {
  await pool.end();
  await db.drop();
});

const add = (n: number, age: string, more: { notBefore?: string; done?: boolean } = {}) =>
  pool.query(
    `insert into outbox (id, type, version, payload, occurred_at, not_before, done_at)
     values ($1, 'notes.note-taken', 1, '{}', now() - $2::interval, now() + $3::interval, case when $4 then now() end)`,
    [anId(n, "e"), age, more.notBefore ?? "-1 day", more.done ?? false],
  );

const shown = async (name: string): Promise<string[]> =>
  (await metricsText()).text.split("\n").filter((line) => line.startsWith(`${name}{`));

const oldest = async (): Promise<number> => Number((await shown("qx_outbox_oldest_seconds"))[0]?.split(" ").at(-1));

describe("the outbox", () => {
  it("is 0 s old when it is empty", async () => {
    expect(await shown("qx_outbox_oldest_seconds")).toEqual(['qx_outbox_oldest_seconds{schema="vacancies"} 0']);
  });

  it("is as old as its oldest due row that is not done", async () => {
    await add(1, "1 hour", { done: true });
    await add(2, "1 hour", { notBefore: "1 hour" });
    await add(3, "90 seconds");
    await add(4, "5 seconds");
    expect(await oldest()).toBeGreaterThanOrEqual(90);
    expect(await oldest()).toBeLessThan(150);
  });
});

describe("dead letters", () => {
  it("are counted by queue, and no label shows an event", async () => {
    const put = `insert into dead_letter (queue, event_id, type, version, payload, reason, attempts)
                 values ($1, $2, 'notes.note-taken', 1, '{}', 'unexpected', 8)`;
    for (const [queue, n] of [["a.notes", 1], ["a.notes", 2], ["b.notes", 1]] as const)
      await pool.query(put, [queue, anId(n, "e")]);
    expect(await shown("qx_dead_letters")).toEqual([
      'qx_dead_letters{schema="vacancies",queue="a.notes"} 2',
      'qx_dead_letters{schema="vacancies",queue="b.notes"} 1',
    ]);
    expect((await metricsText()).text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});

describe("what is not there", () => {
  it("shows nothing for a schema without an outbox, and fails nothing", async () => {
    const bare = new pg.Pool({ connectionString: db.url, max: 1, options: "-c search_path=pg_catalog" });
    hide();
    hide = showStore(bare, "identity");
    expect(await shown("qx_outbox_oldest_seconds")).toEqual([]);
    expect(await shown("qx_reading_failed")).toContain('qx_reading_failed{reading="qx_outbox_oldest_seconds"} 0');
    await bare.end();
  });

  it("says so when the database is away", async () => {
    const away = new pg.Pool({ connectionString: "postgresql://nobody@127.0.0.1:1/none", max: 1 });
    hide();
    hide = showStore(away, "vacancies");
    expect(await shown("qx_outbox_oldest_seconds")).toEqual([]);
    expect(await shown("qx_reading_failed")).toContain('qx_reading_failed{reading="qx_dead_letters"} 1');
    await away.end();
  });
});
