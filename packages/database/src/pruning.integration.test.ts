/**
 * Guarantees
 * 1. Done outbox rows go after a week and inbox rows after a month, kept answers after two days; what is not done stays, however old.
 * 2. More than a batch goes in one pass.
 * 3. It begins at once, and a failure is told without holding up a stop.
 */
import { makeLogger } from "@qianxian/telemetry";
import { aSchema, eventually } from "@qianxian/testing/servers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { olderThan, pruneServed, servedAnswers, servedInbox, servedOutbox, startPruning } from "./pruning.ts";

let db: Awaited<ReturnType<typeof aSchema>>;
const served = [servedOutbox, servedInbox];
const lines: string[] = [];
const log = makeLogger({ service: "test", level: "info", destination: { write: (line) => void lines.push(line) } });

beforeAll(async () => {
  db = await aSchema("vacancies");
});
beforeEach(async () => {
  lines.length = 0;
  await db.pool.query("truncate outbox, inbox");
});
afterAll(() => db.drop());

const addOutbox = (count: number, doneDaysAgo: number | null) =>
  db.pool.query(
    `insert into outbox (id, type, version, payload, occurred_at, done_at)
     select gen_random_uuid(), 'a.b', 1, '{}', now() - interval '90 days', now() - make_interval(days => $2::int)
       from generate_series(1, $1)`,
    [count, doneDaysAgo],
  );
const addInbox = (reader: string, daysAgo: number) =>
  db.pool.query("insert into inbox values ($1, gen_random_uuid(), now() - make_interval(days => $2::int))", [reader, daysAgo]);
const count = async (table: string) =>
  Number((await db.pool.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count);

describe("pruneServed", () => {
  it("takes what is done and old, and nothing else", async () => {
    await addOutbox(1, 8);
    await addOutbox(1, 6);
    await addOutbox(1, null);
    await addInbox("old", 31);
    await addInbox("young", 29);
    await expect(pruneServed(db.pool, served)).resolves.toBe(2);
    const { rows } = await db.pool.query("select reader from inbox");
    expect([await count("outbox"), rows]).toEqual([2, [{ reader: "young" }]]);
  });

  it("takes answers that nobody asks for any more", async () => {
    const keep = "insert into idempotency values ('s', $1, 'h', '{}', now() - make_interval(hours => $2::int))";
    await db.pool.query(keep, ["old", 49]);
    await db.pool.query(keep, ["young", 47]);
    await expect(pruneServed(db.pool, [servedAnswers])).resolves.toBe(1);
    expect((await db.pool.query("select key from idempotency")).rows).toEqual([{ key: "young" }]);
  });

  it("takes more than a batch", async () => {
    await addOutbox(2_500, 8);
    await expect(pruneServed(db.pool, served)).resolves.toBe(2_500);
    expect(await count("outbox")).toBe(0);
  });
});

describe("startPruning", () => {
  it("begins at once and says how many", async () => {
    await addOutbox(3, 8);
    const stop = startPruning(db.pool, served, log);
    await eventually(async () => (await count("outbox")) === 0, "pruned");
    await stop();
    expect(lines.join("")).toContain('"rows":3');
  });

  it("tells a failure and stops all the same", async () => {
    const stop = startPruning(db.pool, [olderThan("no_such_table", "at", 1)], log);
    await eventually(() => lines.length > 0, "told");
    await expect(stop()).resolves.toBeUndefined();
    expect(lines.join("")).toContain("pruning failed");
  });
});
