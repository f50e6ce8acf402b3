/**
 * Guarantees, over Postgres, with two processes that each keep their own keys in memory
 * 1. A rotation seals every row and hash under new keys, the classes asked for alone; revisions stay, nothing is
 *    announced, and everything opens. The older keys are retired, and destroyed only then.
 * 2. It goes on from where it stood; begun again while it is under way it makes no further keys.
 * 3. While it is under way people are found under the older hash as under the newer, by a process that knows of it and
 *    by one that does not yet: an ID number enters once only, a list that came before changes nothing.
 * 4. A change made meanwhile stays; nothing new lies under an older key, and nothing at all under a retired one.
 */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { v7 } from "uuid";
import { sealedTables } from "./adapters/sealed-tables.ts";
import { aListRow, aNewWorker, anIdNumber, countyStaff, otherService, villages, workerId } from "./testing/index.ts";
import { rotating } from "./testing/rotating.ts";
import { keysIn, people, phoneOf, type Row, stateOf, twoProcesses } from "./testing/two-processes.ts";

type Scene = Awaited<ReturnType<typeof twoProcesses>>;

let close: Scene["close"];
let here: Scene["here"];
let elsewhere: Scene["elsewhere"];
let app: Scene["app"];
let there: Scene["there"];
let rows: Scene["rows"];
let begin: ReturnType<typeof rotating>["begin"];
let step: ReturnType<typeof rotating>["step"];
let finish: ReturnType<typeof rotating>["finish"];
beforeEach(async () => {
  ({ here, elsewhere, app, there, rows, close } = await twoProcesses());
  ({ begin, step, finish } = rotating(app));
});
afterEach(() => close());

const keysInUse = async () => new Set((await rows()).map((row) => JSON.stringify(keysIn(row))));

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
      expect(await phoneOf(at + 1, app)).toBe(`154${String(at + 1).padStart(8, "0")}`);
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
    expect(await stateOf(old, app)).toBe("superseded");
    const destroy = () => app.destroyDataKeys({ keyIds: [old] }, otherService);
    await expect(destroy()).rejects.toMatchObject({ code: "keys-in-use" });
    await finish(rotation);
    expect(await stateOf(old, app)).toBe("retired");
    expect(await destroy()).toEqual({ destroyed: 1 });
    expect(await stateOf(old, app)).toBe("destroyed");
    const { rows: bytes } = await here.pool.query("select wrapped from data_key where id = $1", [old]);
    expect(bytes).toEqual([{ wrapped: null }]);
    expect(await phoneOf(1, app)).toBe("15400000001");
  });

  it("begun again goes on where it stood", async () => {
    const rotation = await begin();
    expect(await step(rotation)).toMatchObject({ done: 10 });
    const keys = await here.pool.query("select count(*)::int as n from data_key");
    expect(await begin(["name"])).toMatchObject({ id: rotation.id, done: 10, total: people, classes: rotation.classes });
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
    expect(await phoneOf(1, app)).toBe("15400000001");
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
    expect([await phoneOf(50, there), await phoneOf(51, app)]).toEqual(["15400000050", "15400000051"]);
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
      expect(await phoneOf(n, app)).toBe(phone(n));
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
