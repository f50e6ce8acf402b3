/**
 * Guarantees, over Postgres, with two processes that each keep their own keys in memory
 * 1. A rotation seals every row and hash under new keys, the classes asked for alone; revisions stay, nothing is
 *    announced, and everything opens. The older keys are retired, and destroyed only then.
 * 2. It goes on from where it stood; begun again while it is under way it makes no further keys.
 * 3. While it is under way people are found under the older hash as under the newer, by a process that knows of it and
 *    by one that does not yet: an ID number enters once only, a list that came before changes nothing.
 * 4. A change made meanwhile stays; nothing new lies under an older key, and nothing at all under a retired one.
 * 5. What was sealed before there were data keys moves with the first rotation.
 * 6. The county key is changed by wrapping keys anew; another one opens nothing, and the role of requests changes no key.
 */
import { createCipheriv, createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { KeyRotation } from "@qianxian/contracts/profiles";
import pg from "pg";
import { v7 } from "uuid";
import { countyKey } from "./adapters/county-key.ts";
import { openProfilesStore, type ProfilesStore } from "./adapters/prisma-client.ts";
import { sealedTables } from "./adapters/sealed-tables.ts";
import { profilesApp } from "./app.ts";
import { aListRow, aNewWorker, anIdNumber, countyStaff, otherService, testKey, villages, workerId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const people = 25;
const all = ["name", "phone", "id-number", "contact"];

let here: Awaited<ReturnType<typeof prismaStore>>;
let elsewhere: ProfilesStore;
let app: ReturnType<typeof profilesApp>;
let there: ReturnType<typeof profilesApp>;

const openAnother = (key = testKey, before?: Buffer): Promise<ProfilesStore> =>
  openProfilesStore({
    url: here.appUrl,
    systemUrl: here.url,
    schema: here.schema,
    newId: v7,
    onError: () => {},
    county: countyKey(key),
    countyBefore: before && countyKey(before),
  });

beforeEach(async () => {
  here = await prismaStore();
  elsewhere = await openAnother();
  app = profilesApp({ transact: here.transact, deps: here.deps });
  const deps = { ...here.deps, vault: elsewhere.vault, ring: elsewhere.ring };
  there = profilesApp({ transact: (work, behalf = "all") => elsewhere.app.transact(work, behalf), deps });
  const workers = Array.from({ length: people }, (_, n) => aNewWorker(n + 1));
  await app.loadWorkers({ workers }, otherService);
});
afterEach(async () => {
  await elsewhere.close();
  await here.close();
});

const begin = async (classes: string[] = all) => (await app.rotateDataKeys({ classes }, otherService)) as KeyRotation;
const step = async ({ id: rotationId }: KeyRotation, limit = 10) =>
  (await app.resealRows({ rotationId, limit }, otherService)) as KeyRotation;
const finish = async (rotation: KeyRotation): Promise<KeyRotation> => {
  const next = await step(rotation);
  return next.finishedAt === null ? finish(next) : next;
};

type Row = Record<"id" | "name_sealed" | "phone_sealed" | "phone_index" | "id_number_sealed" | "id_number_index", string> & { revision: number };
const rows = async (): Promise<Row[]> => (await here.pool.query<Row>("select * from worker order by id")).rows;
const keysIn = (row: Row) => ({
  name: row.name_sealed.split(".")[2],
  phone: [row.phone_sealed.split(".")[2], row.phone_index.split(".")[0]],
  idNumber: [row.id_number_sealed.split(".")[2], row.id_number_index.split(".")[0]],
});
const keysInUse = async () => new Set((await rows()).map((row) => JSON.stringify(keysIn(row))));
const phoneOf = async (n: number, service = app) =>
  ((await service.readContact({ workerId: workerId(n) }, otherService)) as { phone: string }).phone;
const states = async (id: string) => {
  const { keys } = (await app.listDataKeys({}, otherService)) as { keys: { id: string; state: string }[] };
  return keys.find((key) => key.id === id)?.state;
};

describe("a rotation", () => {
  it("moves every row to new keys and leaves all else as it was", async () => {
    const before = await rows();
    const events = await here.pool.query("select count(*)::int as n from outbox");
    const rotation = await begin();
    expect(rotation).toMatchObject({ done: 0, total: people, finishedAt: null });
    expect(await finish(rotation)).toMatchObject({ done: people, total: people, finishedAt: expect.any(String) });
    const after = await rows();
    expect(await keysInUse()).toEqual(new Set([JSON.stringify(keysIn(after[0]!))]));
    for (const [at, row] of after.entries()) {
      expect(keysIn(row).phone).not.toEqual(keysIn(before[at]!).phone);
      expect(row.revision).toBe(1);
      expect(await phoneOf(at + 1)).toBe(`154${String(at + 1).padStart(8, "0")}`);
    }
    expect(await app.readWorker({ workerId: workerId(1) }, countyStaff)).toMatchObject({ maskedName: "韦*" });
    expect((await here.pool.query("select count(*)::int as n from outbox")).rows).toEqual(events.rows);
  });

  it("goes through every table in which something lies sealed", async () => {
    const sql = "select table_name as name from information_schema.columns where table_schema = $1 and column_name like '%\\_sealed' group by 1 order by 1";
    const found = await here.pool.query<{ name: string }>(sql, [here.schema]);
    expect(found.rows.map(({ name }) => name)).toEqual(sealedTables.map(({ table }) => table));
    const merge = v7();
    await here.pool.query("insert into worker_merge (id, kept_id, other_id, record, merged_at) values ($1, $2, $3, '{}', now())", [merge, workerId(1), workerId(2)]);
    await here.pool.query(
      `insert into merged_worker select $1, id, revision, town, village, household_id, crew_id, stations, workplace_id, released_to, automated,
         birth_month, seeking_state, facts, name_sealed, phone_sealed, phone_index, id_number_sealed, id_number_index from worker where id in ($2, $3)`,
      [merge, workerId(1), workerId(2)],
    );
    expect(await finish(await begin())).toMatchObject({ done: people + 2, total: people + 2 });
    const { rows: merged } = await here.pool.query<Row>("select * from merged_worker order by id");
    expect(new Set([...merged, ...(await rows())].map((row) => JSON.stringify(keysIn(row)))).size).toBe(1);
    expect(here.vault.open("phone", workerId(2), merged[1]?.phone_sealed ?? "")).toBe("15400000002");
  });

  it("of one class leaves the others' keys in force", async () => {
    const [before] = await rows();
    await finish(await begin(["phone"]));
    const [after] = await rows();
    expect(after).toMatchObject({ name_sealed: before?.name_sealed, id_number_index: before?.id_number_index });
    expect(after?.phone_sealed).not.toBe(before?.phone_sealed);
    expect(after?.phone_index).not.toBe(before?.phone_index);
  });

  it("retires the older keys at its end, and destroys them only then", async () => {
    const old = keysIn((await rows())[0]!).phone[0] ?? "";
    const rotation = await begin(["phone"]);
    expect(await states(old)).toBe("superseded");
    const destroy = () => app.destroyDataKeys({ keyIds: [old] }, otherService);
    await expect(destroy()).rejects.toMatchObject({ code: "keys-in-use" });
    await finish(rotation);
    expect(await states(old)).toBe("retired");
    expect(await destroy()).toEqual({ destroyed: 1 });
    expect(await states(old)).toBe("destroyed");
    const { rows: bytes } = await here.pool.query("select wrapped from data_key where id = $1", [old]);
    expect(bytes).toEqual([{ wrapped: null }]);
    expect(await phoneOf(1)).toBe("15400000001");
  });

  it("begun again goes on where it stood", async () => {
    const rotation = await begin();
    expect(await step(rotation)).toMatchObject({ done: 10 });
    const keys = await here.pool.query("select count(*)::int as n from data_key");
    expect(await begin(["name"])).toMatchObject({ id: rotation.id, done: 10, total: people, classes: all });
    expect((await here.pool.query("select count(*)::int as n from data_key")).rows).toEqual(keys.rows);
    expect(await step(rotation)).toMatchObject({ done: 20 });
    await finish(rotation);
    expect((await begin()).id).not.toBe(rotation.id);
  });

  it("seals again what a change brought back under an older key", async () => {
    const old = (await rows())[0]!;
    const rotation = await begin();
    const stepped = await step(rotation, 25);
    await here.pool.query("update worker set phone_sealed = $2, phone_index = $3 where id = $1", [old.id, old.phone_sealed, old.phone_index]);
    await finish(stepped);
    expect((await keysInUse()).size).toBe(1);
    expect(await phoneOf(1)).toBe("15400000001");
  });
});

describe("while it is under way", () => {
  const anId = (n: number) => anIdNumber("1990-05-17", n);

  it.each([
    ["a process that knows of it", () => app],
    ["a process that does not know of it yet", () => there],
  ])("an ID number enters only once, through %s", async (_who, service) => {
    await step(await begin());
    for (const n of [1, people])
      await expect(service().loadWorkers({ workers: [aNewWorker(90, { idNumber: anId(n) })] }, otherService)).rejects.toMatchObject({
        code: "invalid-input",
      });
    expect(await rows()).toHaveLength(people);
  });

  it("a list that came before changes nothing, and one that comes anew adds nobody twice", async () => {
    const list = [aListRow(1, { name: "韦试验", village: "红光村" }), aListRow(40), aListRow(41, { idNumber: "", externalId: "R-1" })];
    await app.importWorkers({ rows: list }, countyStaff);
    const before = await rows();
    const outcomes = async (service: typeof app) =>
      ((await service.importWorkers({ rows: list }, countyStaff)) as { results: { outcome: string }[] }).results.map(({ outcome }) => outcome);
    const rotation = await begin();
    expect(await outcomes(app)).toEqual(["unchanged", "unchanged", "unchanged"]);
    await step(rotation, 5);
    expect(await outcomes(there)).toEqual(["unchanged", "unchanged", "unchanged"]);
    await finish(rotation);
    expect(await outcomes(app)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(await outcomes(there)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect((await rows()).map(({ revision }) => revision)).toEqual(before.map(({ revision }) => revision));
    const { rows: entries } = await here.pool.query<{ key: string }>("select key from worker_intake where key like 'id.%'");
    const inForce = keysIn((await rows())[0]!).idNumber[1];
    expect(new Set(entries.map(({ key }) => key.split(".")[1]))).toEqual(new Set([inForce]));
  });

  it("what is new lies under the new keys at once, also from a process that did not know of it", async () => {
    await begin();
    await app.loadWorkers({ workers: [aNewWorker(50)] }, otherService);
    await there.loadWorkers({ workers: [aNewWorker(51)] }, otherService);
    const [mine, theirs] = (await rows()).slice(-2).map(keysIn);
    expect(theirs).toEqual(mine);
    expect(mine?.phone[0]).not.toBe(keysIn((await rows())[0]!).phone[0]);
    expect([await phoneOf(50, there), await phoneOf(51)]).toEqual(["15400000050", "15400000051"]);
  });

  it("changes of facts go through from either process and stay", async () => {
    const rotation = await begin();
    const changes = Array.from({ length: people }, (_, n) =>
      (n % 2 ? app : there).changeWorker({ workerId: workerId(n + 1), wageFloorFen: 100_000 + n }, countyStaff),
    );
    await Promise.all([...changes, finish(rotation)]);
    for (let n = 0; n < people; n += 1)
      expect(await there.readWorker({ workerId: workerId(n + 1) }, countyStaff)).toMatchObject({ revision: 2, wageFloorFen: 100_000 + n });
    expect((await keysInUse()).size).toBe(1);
  });

  const corrected = { name: "石改名", reason: "本人来更正" };
  const changes: [string, (service: typeof app, n: number, phone: string) => Promise<unknown>, object][] = [
    ["corrections", (service, n, phone) => service.correctIdentity({ ...corrected, workerId: workerId(n), phone, idNumber: anIdNumber("1988-11-03", n) }, countyStaff), { maskedName: "石*", birthYear: 1988 }],
    ["lists", (service, n, phone) => service.importWorkers({ rows: [aListRow(n, { phone })] }, countyStaff), { village: villages.dahe }],
  ];
  it.each(changes)("%s that change identifiers go through from either process and stay, under the new keys", async (_what, change, seen) => {
    const rotation = await begin();
    const phone = (n: number) => `153${String(n).padStart(8, "0")}`;
    const asked = Array.from({ length: people }, (_, n) => change(n % 2 ? app : there, n + 1, phone(n + 1)));
    await Promise.all([...asked, finish(rotation)]);
    for (let n = 1; n <= people; n += 1) {
      expect(await phoneOf(n)).toBe(phone(n));
      expect(await there.readWorker({ workerId: workerId(n) }, countyStaff)).toMatchObject({ revision: 2, ...seen });
    }
    expect((await keysInUse()).size).toBe(1);
  });

  it("a correction to an ID number that somebody has is refused, also by a process that does not know of it yet", async () => {
    const rotation = await begin();
    await step(rotation, 5);
    for (const [n, owner] of [[people, 2], [people - 1, people], [1, 2], [1, people]] as const)
      await expect(there.correctIdentity({ workerId: workerId(n), idNumber: anId(owner), reason: "本人来更正" }, countyStaff)).rejects.toMatchObject({ code: "invalid-input" });
    expect((await rows()).map(({ revision }) => revision)).toEqual(Array.from({ length: people }, () => 1));
  });

  it("a list gives nobody an ID number that somebody has, also through a process that does not know of it yet", async () => {
    const listed = { name: "莫试验", externalId: "R-1", phone: "" };
    await app.importWorkers({ rows: [aListRow(1, { ...listed, idNumber: "" })] }, countyStaff);
    const before = (await rows()).map(({ revision }) => revision);
    await step(await begin(), 5);
    const { results } = (await there.importWorkers({ rows: [aListRow(1, listed)] }, countyStaff)) as { results: { outcome: string }[] };
    expect(results).toMatchObject([{ outcome: "refused" }]);
    expect((await rows()).map(({ revision }) => revision)).toEqual(before);
  });

  it("nothing is written under a retired key any more", async () => {
    const stale = await elsewhere.app.transact((tx) => tx.workers.find(workerId(1)), "all");
    await finish(await begin());
    const next = { ...stale!, revision: 2 };
    await expect(elsewhere.app.transact((tx) => tx.workers.save(next), "all")).rejects.toMatchObject({ code: "try-again-later" });
    expect((await rows())[0]?.revision).toBe(1);
  });
});

describe("what was sealed before there were data keys", () => {
  it("opens, is found, and moves with the first rotation", async () => {
    const { before } = countyKey(testKey);
    const seal = (column: string, text: string) => {
      const iv = Buffer.alloc(12, 5);
      const cipher = createCipheriv("aes-256-gcm", before.sealKey, iv);
      cipher.setAAD(Buffer.from(`${column}|${workerId(1)}`));
      const data = Buffer.concat([cipher.update(text), cipher.final()]);
      return ["v1", before.sealId, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString("base64url"))].join(".");
    };
    const hash = (column: string, text: string) => createHmac("sha256", before.indexKey).update(`${column}|${text}`).digest("base64url");
    const idNumber = anIdNumber("1990-05-17", 1);
    await here.pool.query("delete from data_key");
    await here.pool.query("delete from worker where id <> $1", [workerId(1)]);
    await here.pool.query(
      "update worker set name_sealed = $1, phone_sealed = $2, id_number_sealed = $3, phone_index = $4, id_number_index = $5",
      [seal("name", "韦试验"), seal("phone", "15400000001"), seal("id-number", idNumber), `v1p.${hash("phone", "15400000001")}`, `v1i.${hash("id-number", idNumber)}`],
    );
    const upgraded = await openAnother();
    const deps = { ...here.deps, vault: upgraded.vault, ring: upgraded.ring };
    app = profilesApp({ transact: (work, behalf = "all") => upgraded.app.transact(work, behalf), deps });
    expect(await phoneOf(1)).toBe("15400000001");
    await expect(app.loadWorkers({ workers: [aNewWorker(9, { idNumber, village: villages.dahe })] }, otherService)).rejects.toMatchObject({ code: "invalid-input" });
    expect(await finish(await begin())).toMatchObject({ done: 1, total: 1 });
    expect((await rows())[0]?.name_sealed).toMatch(/^v2\./);
    expect(await phoneOf(1)).toBe("15400000001");
    expect(await states("v1i")).toBe("retired");
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
