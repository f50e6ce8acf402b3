/**
 * Guarantees
 * 1. Name, phone, ID number and village are corrected, each alone or together; the rest stays. The birth month follows the
 *    ID number, the town the village; people are found by the new number and no more by the one before.
 * 2. It is announced and noted with the reason, without a value; saying what is known changes and announces nothing.
 * 3. Checked as at entry: the ID number by GB 11643, the village by the county's table; based on an old revision it is refused.
 * 4. Somebody else's ID number is refused, with whose it is only for who reaches that person.
 * 5. A home moves only where the caller reaches it.
 * 6. Who does not reach the person is told that there is none, in every role; nothing is changed, announced or noted.
 * 7. A list that came before changes nothing back; one with the ID number from before enters nobody again.
 * 8. Likely duplicates go by the new name and village.
 * 9. A merged person may be given the other entry's number; what a merge left alone stays corrected when it is undone, and
 *    that number can't go back to two.
 */
import { describe, expect, it } from "@jest/globals";
import type { WorkerRowResult } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import {
  aLedgerOf,
  aListRow,
  aNewWorker,
  anIdNumber,
  aProfilesApp,
  auditor,
  countyAdmin,
  countyStaff,
  otherService,
  stationId,
  stationStaff,
  strangers,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "../testing/index.ts";

const id = workerId(1);
const reason = "本人来更正";
const origin = { operation: "correctIdentity", action: "worker.change", from: "10.0.0.7", requestId: "request-1" } as const;
const another = anIdNumber("1988-11-03", 77);

const aLedger = async () => {
  const service = await aLedgerOf(aNewWorker(1), aNewWorker(2, { village: villages.dahe }));
  const correct = (change: Record<string, unknown>, actor: Actor = countyStaff, terms: object = { origin }) =>
    service.app.correctIdentity({ workerId: id, reason, ...change }, actor, terms);
  const full = () => service.app.revealWorker({ workerId: id, fields: ["name", "phone", "idNumber"], reason }, countyStaff);
  return { ...service, correct, full };
};

describe("correctIdentity", () => {
  it("corrects everything at once, announces it, and notes why without a value", async () => {
    const { correct, state, full } = await aLedger();
    const view = await correct({ name: "石 改名", phone: "15400000099", idNumber: another, village: villages.duting });
    expect(view).toMatchObject({ id, revision: 2, town: towns.duting, village: villages.duting, maskedName: "石*", maskedPhone: "154****0099" });
    const noted = { entry: { actor: countyStaff, ...origin, reason, subjects: expect.arrayContaining([{ kind: "worker", id }]) } };
    expect(state.events).toMatchObject([
      { type: "profiles.workers-changed", payload: { workers: [{ id, revision: 2, birthMonth: "1988-11", village: villages.duting, scopes: expect.arrayContaining([`town:${towns.duting}`]) }] } },
      { type: "identity.audit-noted", payload: noted },
    ]);
    expect(JSON.stringify([view, state.events])).not.toMatch(/改名|15400000099|990000198811/);
    expect(await full()).toEqual({ workerId: id, name: "石改名", phone: "15400000099", idNumber: another });
  });

  it.each([
    ["name", { name: "石改名" }, { name: "石改名" }],
    ["phone", { phone: "15400000099" }, { phone: "15400000099" }],
    ["phone that is none", { phone: null }, { phone: null }],
    ["ID number", { idNumber: another }, { idNumber: another }],
    ["ID number that is not known", { idNumber: null }, { idNumber: null }],
  ])("corrects the %s alone", async (_what, change, told) => {
    const { correct, full, state } = await aLedger();
    const before = await full();
    await correct(change);
    expect(await full()).toEqual({ ...(before as object), ...told });
    const idNumber = "idNumber" in change ? change.idNumber : undefined;
    expect(state.workers.get(id)?.birthMonth).toBe(idNumber === undefined ? "1990-05" : idNumber && "1988-11");
  });

  it("finds people by the new number, and frees the one before", async () => {
    const { correct, app, state } = await aLedger();
    await correct({ idNumber: another });
    const taken = { code: "invalid-input", fields: [expect.objectContaining({ pointer: "/workers/0/idNumber", existing: id })] };
    await expect(app.loadWorkers({ workers: [aNewWorker(3, { idNumber: another })] }, otherService)).rejects.toMatchObject(taken);
    await app.loadWorkers({ workers: [aNewWorker(4, { idNumber: anIdNumber("1990-05-17", 1) })] }, otherService);
    expect(state.workers.has(workerId(4))).toBe(true);
  });

  it("does nothing when it is told what it knows", async () => {
    const { correct, state } = await aLedger();
    const before = state.workers.get(id);
    const known = { name: "韦试验", phone: "15400000001", idNumber: anIdNumber("1990-05-17", 1), village: villages.sanhe };
    expect(await correct({ ...known, reason: "核对一遍" })).toMatchObject({ revision: 1 });
    expect(await correct({})).toMatchObject({ revision: 1 });
    expect(state.workers.get(id)).toEqual(before);
    expect(state.events.map(({ type }) => type)).toEqual(["identity.audit-noted", "identity.audit-noted"]);
  });

  it.each([
    ["/idNumber", { idNumber: `${another.slice(0, 17)}${another.endsWith("1") ? "2" : "1"}` }],
    ["/idNumber", { idNumber: anIdNumber("1990-02-30", 1) }],
    ["/idNumber", { idNumber: "1" }],
    ["/phone", { phone: "025-1234" }],
    ["/name", { name: " " }],
    ["/name", { name: null }],
    ["/village", { village: "522732001999" }],
    ["/reason", { reason: "号码是 15400000099" }],
    ["/reason", { name: "石改名", reason: "改成石改名" }],
    ["/reason", { name: "石改名", reason: "不叫韦试验" }],
    ["/wageFloorFen", { wageFloorFen: 1 }],
  ])("refuses a wrong %s", async (pointer, change) => {
    const { correct, state } = await aLedger();
    await expect(correct(change)).rejects.toMatchObject({ code: "invalid-input", fields: [expect.objectContaining({ pointer })] });
    expect([state.events, state.workers.get(id)?.revision]).toEqual([[], 1]);
  });

  it("needs a reason, and the revision of now", async () => {
    const { correct, state } = await aLedger();
    await expect(correct({ name: "石改名", reason: undefined })).rejects.toMatchObject({ code: "invalid-input" });
    await correct({ name: "石改名" }, countyStaff, { basedOn: [1] });
    await expect(correct({ name: "石又改" }, countyStaff, { basedOn: [1] })).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(state.workers.get(id)?.revision).toBe(2);
  });

  it("refuses another's ID number, and says whose to who reaches them", async () => {
    const { correct, app, state } = await aLedger();
    const of = (n: number) => ({ idNumber: anIdNumber("1990-05-17", n) });
    const taken = { pointer: "/idNumber", code: "taken", zh: expect.any(String), en: expect.any(String) };
    await expect(correct(of(2), countyStaff)).rejects.toMatchObject({ fields: [{ ...taken, existing: workerId(2) }] });
    await expect(correct(of(2), townStaff(towns.sanhe))).rejects.toMatchObject({ code: "invalid-input", fields: [{ ...taken }] });
    const refused = await correct(of(2), townStaff(towns.sanhe)).catch((error: unknown) => error);
    expect(JSON.stringify(refused)).not.toContain(workerId(2));
    await app.loadWorkers({ workers: [aNewWorker(3)] }, otherService);
    await app.mergeWorkers({ workerId: workerId(2), otherId: workerId(3), reason: "同一个人" }, countyStaff);
    await expect(correct(of(3), countyStaff)).rejects.toMatchObject({ fields: [{ ...taken, existing: workerId(2) }] });
    expect(state.workers.get(id)?.revision).toBe(1);
  });

  it.each<[string, Actor, string, boolean]>([
    ["the county to another town", countyStaff, villages.dahe, true],
    ["the county's administrator to another town", countyAdmin, villages.dahe, true],
    ["a town out of the town", townStaff(towns.sanhe), villages.dahe, false],
    ["a town within the town", townStaff(towns.sanhe), "522732001005", true],
    ["a village out of the village", villageStaff(villages.sanhe), "522732001005", false],
  ])("moves a home by %s or says who can", async (_who, actor, village, isAllowed) => {
    const { correct, state } = await aLedger();
    const beyond = { code: "invalid-input", fields: [{ pointer: "/village", code: "beyond_reach", zh: expect.stringContaining("县公司") }] };
    if (isAllowed) expect(await correct({ village }, actor)).toMatchObject({ village, town: village.slice(0, 9) });
    else await expect(correct({ village }, actor)).rejects.toMatchObject(beyond);
    expect(state.workers.get(id)?.village).toBe(isAllowed ? village : villages.sanhe);
  });

  it("lets the station of somebody away correct the name, and not the home", async () => {
    const { correct, app } = await aLedger();
    await app.setPresence({ workerId: id, stationId: stationId(2), region: "320400" }, countyStaff);
    const station = stationStaff(stationId(2), [stationId(1)]);
    expect(await correct({ name: "石改名" }, station)).toMatchObject({ maskedName: "石*" });
    await expect(correct({ village: villages.dahe }, station)).rejects.toMatchObject({ fields: [{ code: "beyond_reach" }] });
  });

  it.each([...strangers, ["the auditor", auditor] as const])("tells %s that there is nobody", async (_who, actor) => {
    const { correct, state } = await aLedger();
    for (const change of [{ name: "石改名" }, { idNumber: anIdNumber("1990-05-17", 2) }, { village: villages.dahe }])
      await expect(correct(change, actor)).rejects.toMatchObject({ code: "worker-not-found" });
    expect([state.events, state.workers.get(id)?.revision]).toEqual([[], 1]);
  });
});

describe("a list after a correction", () => {
  const aList = async () => {
    const { app, state } = aProfilesApp();
    const take = async (row: Record<string, unknown>) => {
      const { results } = (await app.importWorkers({ rows: [row] }, townStaff(towns.dahe))) as { results: [WorkerRowResult] };
      return results[0];
    };
    const { workerId: existing } = await take(aListRow(1));
    const correct = (change: object) => app.correctIdentity({ workerId: existing, reason, ...change }, countyStaff);
    return { state, take, correct, existing };
  };

  it("that came before changes nothing back", async () => {
    const { state, take, correct, existing } = await aList();
    await correct({ name: "石改名", phone: "15400000099", idNumber: another, village: villages.sanhe });
    const before = structuredClone([...state.workers]);
    expect(await take(aListRow(1))).toMatchObject({ outcome: "refused", because: [{ pointer: "/rows/0/idNumber" }] });
    await correct({ village: villages.dahe });
    expect(await take(aListRow(1))).toMatchObject({ outcome: "unchanged", workerId: existing });
    expect([...state.workers].map(([, { sealed, index }]) => ({ sealed, index }))).toEqual(before.map(([, { sealed, index }]) => ({ sealed, index })));
  });

  it.each([{ idNumber: another }, { idNumber: null }])("with the number from before enters nobody again: %j", async (change) => {
    const { state, take, correct, existing } = await aList();
    await correct(change);
    expect(await take(aListRow(1, { wageFloor: "5000" }))).toMatchObject({ outcome: "refused", existing, because: [{ zh: expect.stringContaining("更正") }] });
    expect([...state.workers.keys()]).toEqual([existing]);
  });

  it("lets the person enter whose number it was", async () => {
    const { state, take, correct } = await aList();
    await correct({ idNumber: another });
    expect(await take(aListRow(1, { name: "罗别人", phone: "15400000055" }))).toMatchObject({ outcome: "added" });
    expect(state.workers.size).toBe(2);
  });
});

describe("likely duplicates after a correction", () => {
  it("go by the new name and village", async () => {
    const { app, state } = await aLedgerOf(aNewWorker(1), aNewWorker(2, { name: "石改名", village: villages.dahe, idNumber: null }));
    const pairs = async () => ((await app.listWorkerDuplicates({}, countyStaff)) as { items: unknown[] }).items.length;
    expect(await pairs()).toBe(0);
    await app.correctIdentity({ workerId: id, reason, name: "石改名", village: villages.dahe }, countyStaff);
    expect(await pairs()).toBe(1);
    await app.correctIdentity({ workerId: id, reason, name: "石另名" }, countyStaff);
    expect([await pairs(), state.workers.get(id)?.revision]).toEqual([0, 3]);
  });
});

describe("a merge with a correction after it", () => {
  const merged = async () => {
    const { app, state } = await aLedgerOf(aNewWorker(1), aNewWorker(2));
    const { mergeId } = (await app.mergeWorkers({ workerId: id, otherId: workerId(2), reason: "同一个人" }, countyStaff)) as { mergeId: string };
    const correct = (change: object) => app.correctIdentity({ workerId: id, reason, ...change }, countyStaff);
    const undo = () => app.undoMerge({ mergeId, reason: "弄错了" }, countyStaff);
    return { state, correct, undo };
  };

  it("stays corrected when it is undone", async () => {
    const { correct, undo } = await merged();
    await correct({ name: "石改名", idNumber: another });
    expect(await undo()).toMatchObject({ worker: { maskedName: "石*", birthYear: 1988 }, other: { maskedName: "韦*", birthYear: 1990 } });
  });

  it("is not undone when the other's number was given to the kept one", async () => {
    const { state, correct, undo } = await merged();
    await correct({ idNumber: anIdNumber("1990-05-17", 2) });
    await expect(undo()).rejects.toMatchObject({ code: "merge-built-upon", fields: [{ pointer: "/idNumber" }] });
    expect([...state.workers.keys()]).toEqual([id]);
  });
});
