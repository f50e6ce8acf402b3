/**
 * Guarantees, over Postgres
 * 1. What was sealed before there were data keys opens and is found, and moves with the first rotation.
 * 2. The county key is changed by wrapping the data keys anew, and no row with it; another one opens nothing.
 * 3. The role of requests reads data keys and changes none.
 */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { aNewWorker, anIdNumber, otherService, testKey, villages, workerId } from "./testing/index.ts";
import { rotating } from "./testing/rotating.ts";
import { hashedBefore, sealedBefore } from "./testing/sealed-before.ts";
import { phoneOf, stateOf, twoProcesses } from "./testing/two-processes.ts";

type Scene = Awaited<ReturnType<typeof twoProcesses>>;

let close: Scene["close"];
let here: Scene["here"];
let openAnother: Scene["openAnother"];
let appOver: Scene["appOver"];
let rows: Scene["rows"];
beforeEach(async () => {
  ({ here, openAnother, appOver, rows, close } = await twoProcesses());
});
afterEach(() => close());

describe("what was sealed before there were data keys", () => {
  it("opens, is found, and moves with the first rotation", async () => {
    const seal = (column: string, text: string) => sealedBefore(column, workerId(1), text);
    const idNumber = anIdNumber("1990-05-17", 1);
    await here.pool.query("delete from data_key");
    await here.pool.query("delete from worker where id <> $1", [workerId(1)]);
    await here.pool.query(
      "update worker set name_sealed = $1, phone_sealed = $2, id_number_sealed = $3, phone_index = $4, id_number_index = $5",
      [seal("name", "韦试验"), seal("phone", "15400000001"), seal("id-number", idNumber), `v1p.${hashedBefore("phone", "15400000001")}`, `v1i.${hashedBefore("id-number", idNumber)}`],
    );
    const upgraded = await openAnother();
    const app = appOver(upgraded);
    const { begin, finish } = rotating(app);
    expect(await phoneOf(1, app)).toBe("15400000001");
    await expect(app.loadWorkers({ workers: [aNewWorker(9, { idNumber, village: villages.dahe })] }, otherService)).rejects.toMatchObject({ code: "invalid-input" });
    expect(await finish(await begin())).toMatchObject({ done: 1, total: 1 });
    expect((await rows())[0]?.name_sealed).toMatch(/^v2\./);
    expect(await phoneOf(1, app)).toBe("15400000001");
    expect(await stateOf("v1i", app)).toBe("retired");
    await upgraded.close();
  });
});

describe("the county key", () => {
  const next = Buffer.alloc(32, 9);

  it("is changed by wrapping the keys anew, and by that alone", async () => {
    const before = await rows();
    const changed = await openAnother(next, testKey);
    expect(changed.wrappedAnew).toBe(9);
    expect((await changed.app.transact((tx) => tx.workers.find(workerId(1)), "all"))?.id).toBe(workerId(1));
    expect(await rows()).toEqual(before);
    await expect(openAnother()).rejects.toThrow(/COUNTY_KEY/);
    const again = await openAnother(next, testKey);
    expect(again.wrappedAnew).toBe(0);
    expect(again.vault.open("name", workerId(1), before[0]?.name_sealed ?? "")).toBe("韦试验");
    await Promise.all([changed.close(), again.close()]);
  });

  it("that is another one opens nothing and makes no key", async () => {
    const keys = await here.pool.query("select * from data_key order by id");
    await expect(openAnother(next)).rejects.toThrow("COUNTY_KEY is not the key");
    await expect(openAnother(next, Buffer.alloc(32, 1))).rejects.toThrow("COUNTY_KEY is not the key");
    expect((await here.pool.query("select * from data_key order by id")).rows).toEqual(keys.rows);
  });

  it("wraps keys that the role of requests may read and not change", async () => {
    const client = new pg.Client({ connectionString: here.appUrl, options: `-c search_path=${here.schema}` });
    await client.connect();
    expect((await client.query("select 1 from data_key")).rowCount).toBe(9);
    expect((await client.query("update data_key set retired_at = now()")).rowCount).toBe(0);
    expect((await client.query("delete from data_key")).rowCount).toBe(0);
    await expect(client.query("insert into data_key (id, class, use, version, wrapped) values ('x', 'name', 'seal', 9, 'w')")).rejects.toThrow(/row-level security/);
    expect((await client.query("select 1 from key_rotation")).rowCount).toBe(0);
    await client.end();
  });
});
