/**
 * Guarantees
 * 1. An export holds what every service answers, for whoever has the worker within reach; the reason is needed, and it
 *    is counted as a full view.
 * 2. An erasure takes the person out of the ledger, tells the others a tombstone without any fact, and enters the list;
 *    a repeat under its key enters the list again if that failed.
 * 3. Neither a load nor a restored backup brings an erased person back; an ID number is free again.
 * 4. What law keeps is shown to the county's auditor alone.
 * 5. With a leader their agreement ends and the crew is told; entries that were merged into one go with it.
 * 6. Each is refused to every other role, as if the person did not exist.
 */
import { describe, expect, it } from "@jest/globals";
import { LeadershipEnded, WorkersChanged } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { replayErasures } from "../replay-erasures.ts";
import {
  aLedgerOf,
  aNewCrew,
  aNewWorker,
  aProfilesApp,
  auditor,
  countyAdmin,
  countyStaff,
  crewId,
  otherService,
  strangers,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "../testing/index.ts";

const id = workerId(1);
const ask = { workerId: id, reason: "本人申请" };

const aLedger = () => aLedgerOf(aNewWorker(1), aNewWorker(2));

const everybodyElse = [...strangers, ["staff of the person's village", villageStaff(villages.sanhe)] as const];

describe("exportWorker", () => {
  it("answers what every service holds", async () => {
    const { env } = await aLedger();
    const records = [{ source: "matcher.worker_record", data: { id } }];
    const deps = { ...env.deps, persons: { of: async () => records } };
    const { exportWorker } = await import("./export-worker.ts");
    const answer = await exportWorker({ ...env, deps })(ask, townStaff(towns.sanhe));
    expect(answer).toMatchObject({ workerId: id, erasedAt: null, records });
  });

  it("is all or nothing", async () => {
    const { env } = await aLedger();
    const persons = { of: () => Promise.reject(new AppError("service-unreachable", {})) };
    const { exportWorker } = await import("./export-worker.ts");
    const asked = exportWorker({ ...env, deps: { ...env.deps, persons } })(ask, countyStaff);
    await expect(asked).rejects.toMatchObject({ code: "service-unreachable" });
  });

  it.each([...everybodyElse, ["the auditor", auditor] as const])("is refused to %s", async (_who, actor) => {
    const { app } = await aLedger();
    await expect(app.exportWorker(ask, actor)).rejects.toMatchObject({ code: "worker-not-found" });
  });

  it("counts as a full view: nobody exports, or looks and exports, more people than the limit lets see", async () => {
    const { app } = await aLedger();
    const look = () => app.revealWorker({ ...ask, fields: ["phone"] }, countyStaff);
    await app.exportWorker(ask, countyStaff);
    await look();
    await app.exportWorker({ ...ask, workerId: workerId(2) }, countyStaff);
    for (const refused of [app.exportWorker(ask, countyStaff), look()])
      await expect(refused).rejects.toMatchObject({ code: "too-many-views" });
    await expect(app.exportWorker(ask, townStaff(towns.sanhe))).resolves.toMatchObject({ workerId: id });
  });

  it("needs a reason without a number in it", async () => {
    const { app } = await aLedger();
    for (const reason of ["", "13800138000 要的"])
      await expect(app.exportWorker({ ...ask, reason }, countyStaff)).rejects.toMatchObject({ code: "invalid-input" });
  });
});

describe("eraseWorker", () => {
  it("leaves nothing but a tombstone, and the list names the person", async () => {
    const { app, state, env } = await aLedger();
    const { erasedAt } = await app.eraseWorker(ask, countyAdmin);
    await expect(app.readWorker({ workerId: id }, countyStaff)).rejects.toMatchObject({ code: "worker-not-found" });
    await expect(app.readContact({ workerId: id }, otherService)).rejects.toMatchObject({ code: "worker-not-found" });
    expect((await app.listWorkers({}, countyStaff)).items.map((one) => one.id)).toEqual([workerId(2)]);
    const [event] = state.events;
    const { workers } = WorkersChanged.payload.parse(event?.payload) as { workers: Record<string, unknown>[] };
    expect(workers).toMatchObject([{ id, revision: 2, erased: true, scopes: [], birthMonth: null, skills: [], hasPhone: false, automated: false }]);
    expect(await env.deps.erasureList.read()).toEqual([{ workerId: id, erasedAt }]);
  });

  it("enters the list again when a crash kept it from being written", async () => {
    const { app, env } = await aLedger();
    const once = { key: "k", scope: "s", bodyHash: "h" };
    const add = env.deps.erasureList.add;
    env.deps.erasureList.add = () => Promise.reject(new Error("disk full"));
    await expect(app.eraseWorker(ask, countyAdmin, { once })).rejects.toThrow("disk full");
    env.deps.erasureList.add = add;
    await expect(app.eraseWorker(ask, countyAdmin, { once })).resolves.toMatchObject({ workerId: id });
    expect(await env.deps.erasureList.read()).toMatchObject([{ workerId: id }]);
  });

  it("is final: a load does not bring the person back, and the ID number is free", async () => {
    const { app, state } = await aLedger();
    await app.eraseWorker(ask, countyAdmin);
    expect(await app.loadWorkers({ workers: [aNewWorker(1)] }, otherService)).toEqual({ workers: 0 });
    expect(state.workers.has(id)).toBe(false);
    const anew = aNewWorker(3, { idNumber: aNewWorker(1).idNumber });
    expect(await app.loadWorkers({ workers: [anew] }, otherService)).toEqual({ workers: 1 });
  });

  it("ends what a leader agreed to, and tells the crew without them", async () => {
    const { app, state } = await aLedger();
    await app.loadCrews({ crews: [aNewCrew(1, [id, workerId(2)])] }, otherService);
    state.events = [];
    await app.eraseWorker(ask, countyAdmin);
    expect(state.events.map(({ type }) => type)).toEqual(["profiles.workers-changed", "profiles.crews-changed", "profiles.leadership-ended"]);
    expect(state.events[1]).toMatchObject({ payload: { crews: [{ id: crewId(1), revision: 2, memberIds: [workerId(2)] }] } });
    expect(state.events[2]).toMatchObject({ type: LeadershipEnded.type, payload: { crewId: crewId(1), workerId: id } });
    expect((await app.listLeaders({}, countyStaff)).items).toMatchObject([{ status: "ended", maskedName: null, maskedPhone: null }]);
  });

  it("takes along the entries that were merged into this one, and an export holds them", async () => {
    const { app, state, env } = aProfilesApp();
    const other = aNewWorker(2, { idNumber: null });
    await app.loadWorkers({ workers: [aNewWorker(1), other] }, otherService);
    await app.mergeWorkers({ workerId: id, otherId: other.id, keep: {}, reason: ask.reason }, countyStaff);
    const { exportWorker } = await import("./export-worker.ts");
    const asked: string[] = [];
    const persons = { of: async (one: string) => (asked.push(one), []) };
    await exportWorker({ ...env, deps: { ...env.deps, persons } })(ask, countyStaff);
    expect(asked).toEqual([id, other.id]);
    state.events = [];
    await app.eraseWorker(ask, countyAdmin);
    expect(state.events[0]).toMatchObject({ payload: { workers: [{ id, erased: true }, { id: other.id, erased: true, revision: 3 }] } });
    expect((await env.deps.erasureList.read()).map((line) => line.workerId)).toEqual([id, other.id]);
    expect(JSON.stringify([...state.workers.values()])).not.toContain("v2.");
    const { readRestricted } = await import("./read-restricted.ts");
    asked.length = 0;
    await readRestricted({ ...env, deps: { ...env.deps, persons } })(ask, auditor);
    expect(asked).toEqual([id, other.id]);
  });

  it.each([...everybodyElse, ["county staff", countyStaff], ["town staff", townStaff(towns.sanhe)], ["the auditor", auditor]] as const)(
    "is refused to %s",
    async (_who, actor) => {
      const { app, state } = await aLedger();
      await expect(app.eraseWorker(ask, actor)).rejects.toMatchObject({ code: "worker-not-found" });
      expect(state.workers.has(id)).toBe(true);
    },
  );
});

describe("replayErasures", () => {
  it("erases again whom a backup brought back, and enters whom the list lacks", async () => {
    const { app, state, env } = await aLedger();
    const before = state.workers.get(id);
    await app.eraseWorker(ask, countyAdmin);
    // A backup of before: the person is there, the deed forgotten.
    if (before) state.workers.set(id, before);
    state.erased.clear();
    state.events = [];
    expect(await replayErasures(env.transact, env.deps)).toEqual({ erasedAgain: 1, entered: 0 });
    expect(state.workers.has(id)).toBe(false);
    expect(state.events).toMatchObject([{ payload: { workers: [{ id, erased: true }] } }]);
    expect(await replayErasures(env.transact, env.deps)).toEqual({ erasedAgain: 0, entered: 0 });
    env.deps.erasureList = (await aLedger()).env.deps.erasureList;
    expect(await replayErasures(env.transact, env.deps)).toEqual({ erasedAgain: 0, entered: 1 });
  });
});

describe("readRestricted", () => {
  const theAuditor = async () => {
    const service = await aLedger();
    await service.app.eraseWorker(ask, countyAdmin);
    return service.app;
  };

  it("shows the auditor what is left, and when the person left", async () => {
    const app = await theAuditor();
    expect(await app.readRestricted(ask, auditor)).toMatchObject({ workerId: id, erasedAt: expect.any(String), records: [] });
  });

  it("shows nothing of somebody who is in the ledger", async () => {
    const { app } = await aLedger();
    await expect(app.readRestricted(ask, auditor)).rejects.toMatchObject({ code: "worker-not-found" });
  });

  it.each([...everybodyElse, ["county staff", countyStaff], ["the county's administrator", countyAdmin]] as const)(
    "is refused to %s",
    async (_who, actor) => {
      const app = await theAuditor();
      await expect(app.readRestricted(ask, actor)).rejects.toMatchObject({ code: "worker-not-found" });
    },
  );
});
