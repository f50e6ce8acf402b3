/**
 * Guarantees, over Postgres
 * 1. Row-level security alone, whatever the application says, lets nobody correct a person of another place.
 * 2. What was corrected lies sealed; neither rows, outbox nor the kept answer hold it in the clear.
 * 3. Two corrections at once both count, or one is told to repeat; one ID number is given to one person only.
 * 4. Who may see the row follows the village.
 */
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { scopesOf } from "@qianxian/kernel";
import { profilesApp } from "./app.ts";
import { aNewWorker, anIdNumber, countyStaff, otherService, strangers, towns, villages, villageStaff, workerId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const id = workerId(1);
const reason = "本人来更正";
const correction = { workerId: id, name: "石改名", phone: "15300000001", idNumber: anIdNumber("1988-11-03", 1), reason };

let store: Awaited<ReturnType<typeof prismaStore>>;
let app: ReturnType<typeof profilesApp>;
const stores: (typeof store)[] = [];
beforeEach(async () => {
  store = await prismaStore();
  stores.push(store);
  app = profilesApp({ transact: store.transact, deps: store.deps });
  await app.loadWorkers({ workers: [aNewWorker(1), aNewWorker(2), aNewWorker(3, { village: villages.dahe })] }, otherService);
});
afterAll(() => Promise.all(stores.map(({ close }) => close())));

const table = async (name: string) => (await store.pool.query<{ text: string }>(`select t::text as text from ${name} t order by 1`)).rows.map(({ text }) => text);

describe("a correction under row-level security alone", () => {
  it.each(strangers)("is not there for %s", async (_who, actor) => {
    const before = await table("worker");
    // The reach of the whole county with the scopes of the stranger: only Postgres is left to refuse.
    const strange = profilesApp({ transact: (work, behalf = "all") => store.transact(work, behalf === "all" ? behalf : scopesOf(actor)), deps: store.deps });
    await expect(strange.correctIdentity(correction, countyStaff)).rejects.toMatchObject({ code: "worker-not-found" });
    await expect(strange.correctIdentity({ workerId: id, village: villages.dahe, reason }, countyStaff)).rejects.toMatchObject({ code: "worker-not-found" });
    expect(await table("worker")).toEqual(before);
  });
});

describe("a correction over Postgres", () => {
  it("leaves nothing in the clear, in no table", async () => {
    await app.correctIdentity(correction, countyStaff, { once: { key: "k", scope: "s", bodyHash: "h" } });
    const kept = (await Promise.all(["worker", "outbox", "idempotency", "worker_intake"].map(table))).flat().join("\n");
    expect(await table("idempotency")).toHaveLength(1);
    expect(kept).not.toMatch(/改名|15300000001|9900001988/);
    expect(await app.readContact({ workerId: id }, otherService)).toMatchObject({ phone: "15300000001" });
  });

  it("loses neither of two made at once, nor one beside a change of facts", async () => {
    await Promise.all([
      app.correctIdentity({ workerId: id, name: "石改名", reason }, countyStaff),
      app.correctIdentity({ workerId: id, phone: "15300000001", reason }, countyStaff),
      app.changeWorker({ workerId: id, wageFloorFen: 480_000 }, countyStaff),
    ]);
    const view = await app.readWorker({ workerId: id }, countyStaff);
    expect(view).toMatchObject({ revision: 4, maskedName: "石*", maskedPhone: "153****0001", wageFloorFen: 480_000 });
  });

  it("gives one ID number to one of those who are given it at once", async () => {
    const given = [1, 2].map((n) => app.correctIdentity({ workerId: workerId(n), idNumber: correction.idNumber, reason }, countyStaff));
    const told = await Promise.allSettled(given);
    expect(told.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = told.find(({ status }) => status === "rejected") as PromiseRejectedResult;
    expect(["try-again-later", "invalid-input"]).toContain((refused.reason as { code: string }).code);
    expect((await store.pool.query("select revision from worker where revision = 2")).rowCount).toBe(1);
  });

  it("lets the new village's staff see the person, and the old one's no more", async () => {
    await app.correctIdentity({ workerId: id, village: villages.dahe, reason }, countyStaff);
    expect(await app.readWorker({ workerId: id }, villageStaff(villages.dahe))).toMatchObject({ id, town: towns.dahe });
    await expect(app.readWorker({ workerId: id }, villageStaff(villages.sanhe))).rejects.toMatchObject({ code: "worker-not-found" });
  });
});
