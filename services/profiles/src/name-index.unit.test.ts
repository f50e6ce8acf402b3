/**
 * Guarantees
 * 1. Whoever is loaded, imported, corrected, merged or made two again has an entry by which namesakes are found, at
 *    once; nobody has one from before.
 * 2. Asking for likely duplicates writes nothing.
 * 3. Who lacks an entry gets it afterwards, chunk by chunk; a stop is heeded.
 */
import { describe, expect, it } from "@jest/globals";
import { indexMissingNames } from "./name-index.ts";
import { aListRow, aNewWorker, aProfilesApp, countyStaff, otherService, villages, workerId } from "./testing/index.ts";

const reason = "本人来更正";

const aLedger = async () => {
  const service = aProfilesApp();
  const { app, env } = service;
  await app.loadWorkers({ workers: [1, 2, 3].map((n) => aNewWorker(n)) }, otherService);
  const lacking = () => env.transact(async (tx) => (await tx.likenesses.unindexed(99)).map(({ id }) => id));
  const pairs = async () =>
    ((await app.listWorkerDuplicates({}, countyStaff)) as { items: { worker: { id: string }; other: { id: string } }[] }).items.map(({ worker, other }) => [worker.id, other.id]);
  return { ...service, lacking, pairs };
};

describe("names", () => {
  it("have an entry as soon as people are loaded", async () => {
    const { lacking, pairs } = await aLedger();
    expect(await lacking()).toEqual([]);
    expect(await pairs()).toHaveLength(3);
  });

  it("have one as soon as a list brings or moves people", async () => {
    const { app, lacking, state } = await aLedger();
    const row = aListRow(40);
    await app.importWorkers({ rows: [row] }, countyStaff);
    expect(await lacking()).toEqual([]);
    const before = [...state.names.values()].at(-1)?.nameIndex;
    await app.importWorkers({ rows: [{ ...row, town: "三合街道", village: "拉揽村" }] }, countyStaff);
    expect(await lacking()).toEqual([]);
    expect([...state.names.values()].at(-1)?.nameIndex).not.toBe(before);
  });

  it("have one as soon as a name or village is corrected", async () => {
    const { app, lacking, pairs } = await aLedger();
    await app.correctIdentity({ workerId: workerId(1), name: "石改名", reason }, countyStaff);
    await app.correctIdentity({ workerId: workerId(2), village: villages.dahe, reason }, countyStaff);
    expect(await lacking()).toEqual([]);
    expect(await pairs()).toEqual([]);
    await app.correctIdentity({ workerId: workerId(1), name: "韦试验", reason }, countyStaff);
    expect(await pairs()).toEqual([[workerId(1), workerId(3)]]);
  });

  it("have one as soon as two are one, and two again", async () => {
    const { app, lacking, pairs } = await aLedger();
    const before = await pairs();
    const asked = { workerId: workerId(1), otherId: workerId(2), keep: { name: "other" }, reason: "同一个人" };
    const { mergeId } = (await app.mergeWorkers(asked, countyStaff)) as { mergeId: string };
    expect(await lacking()).toEqual([]);
    expect(await pairs()).toEqual([[workerId(1), workerId(3)]]);
    await app.undoMerge({ mergeId, reason: "是两个人" }, countyStaff);
    expect(await lacking()).toEqual([]);
    expect(await pairs()).toEqual(before);
  });

  it("are not entered by who asks", async () => {
    const { state, pairs } = await aLedger();
    state.names.clear();
    expect(await pairs()).toEqual([]);
    expect(state.names.size).toBe(0);
  });
});

describe("indexMissingNames", () => {
  it("enters who lacks an entry, however many, and then nobody", async () => {
    const { app, env, lacking, state } = await aLedger();
    await app.loadWorkers({ workers: Array.from({ length: 500 }, (_, n) => aNewWorker(n + 10, { idNumber: null })) }, otherService);
    state.names.clear();
    expect(await indexMissingNames(env.transact, env.deps)).toBe(503);
    expect(await lacking()).toEqual([]);
    expect(await indexMissingNames(env.transact, env.deps)).toBe(0);
  });

  it("ends after the chunk under way once it is stopped", async () => {
    const { env, state } = await aLedger();
    state.names.clear();
    expect(await indexMissingNames(env.transact, env.deps, AbortSignal.abort())).toBe(0);
    expect(state.names.size).toBe(0);
  });
});
