/**
 * Guarantees, over Postgres
 * 1. Asking for likely duplicates leaves every row as it was, whether names have entries or not.
 * 2. A rotation of keys leaves nobody without an entry, and none under an older key; pairs are as before.
 * 3. Who lacks an entry gets it once the service starts; a change made meanwhile is never undone by it.
 */
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { everyHour } from "@qianxian/database";
import { makeLogger } from "@qianxian/telemetry";
import { eventually } from "@qianxian/testing/servers";
import { profilesApp } from "./app.ts";
import { entryOfName } from "./domain/likeness.ts";
import { nameUpkeep } from "./name-index.ts";
import { aNewWorker, countyStaff, otherService, workerId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";
import { rotating } from "./testing/rotating.ts";

let store: Awaited<ReturnType<typeof prismaStore>>;
let app: ReturnType<typeof profilesApp>;
const stores: (typeof store)[] = [];
beforeEach(async () => {
  store = await prismaStore();
  stores.push(store);
  app = profilesApp({ transact: store.transact, deps: store.deps });
  await app.loadWorkers({ workers: [1, 2, 3].map((n) => aNewWorker(n)) }, otherService);
});
afterAll(() => Promise.all(stores.map(({ close }) => close())));

const entries = async () => (await store.pool.query<{ worker_id: string; name_index: string }>("select * from worker_likeness order by worker_id")).rows;
const lacking = () => store.transact(async (tx) => (await tx.likenesses.unindexed(99)).map(({ id }) => id));
const pairs = async () =>
  ((await app.listWorkerDuplicates({}, countyStaff)) as { items: { worker: { id: string }; other: { id: string } }[] }).items.map(({ worker, other }) => [worker.id, other.id]);

describe("asking for likely duplicates", () => {
  it("leaves every entry as it was, and missing ones missing", async () => {
    const before = await entries();
    expect(before).toHaveLength(3);
    expect(await pairs()).toHaveLength(3);
    expect(await entries()).toEqual(before);
    await store.pool.query("delete from worker_likeness");
    expect(await pairs()).toEqual([]);
    expect(await entries()).toEqual([]);
  });
});

describe("a rotation of keys", () => {
  it("renews the entries with the names", async () => {
    const [before, found] = [await entries(), await pairs()];
    const { begin, finish } = rotating(app, 2);
    await finish(await begin());
    expect(await lacking()).toEqual([]);
    expect(await pairs()).toEqual(found);
    const keys = (rows: { name_index: string }[]) => new Set(rows.map(({ name_index }) => name_index.split(".")[0]));
    expect(keys(await entries()).size).toBe(1);
    expect(keys(await entries())).not.toEqual(keys(before));
  });
});

describe("the service at its start", () => {
  const log = (lines: string[]) => makeLogger({ service: "profiles", level: "info", destination: { write: (line) => void lines.push(line) } });

  it("enters who lacks an entry", async () => {
    const before = await entries();
    await store.pool.query("delete from worker_likeness where worker_id <> $1", [workerId(1)]);
    const lines: string[] = [];
    const stop = everyHour(nameUpkeep(store.transact, store.deps), log(lines));
    await eventually(async () => (await lacking()).length === 0, "every name has an entry");
    await stop();
    expect(await entries()).toEqual(before);
    expect(lines.join("")).toContain('"rows":2');
  });

  it("undoes no change made meanwhile", async () => {
    const [stale] = await store.transact((tx) => tx.workers.among([workerId(1)]));
    await app.correctIdentity({ workerId: workerId(1), name: "石改名", reason: "本人来更正" }, countyStaff);
    const before = await entries();
    await store.transact((tx) => tx.likenesses.put([entryOfName(stale!, store.vault)]));
    expect(await entries()).toEqual(before);
    expect(await lacking()).toEqual([]);
  });
});
