/**
 * Guarantees
 * 1. Alike are two of one name and village without two birth months; a shared phone alone is no sign.
 * 2. A place sees pairs of which it reaches both, masked, with why, page by page, each pair once.
 * 3. Pairs told apart are listed no more, until that is taken back. A merge ends a pair; names that change are heeded.
 * 4. Nothing readable of a name lies in the index, and the same name in two villages has two entries.
 */
import { describe, expect, it } from "@jest/globals";
import type { LikelyDuplicate } from "@qianxian/contracts/profiles";
import {
  aNewWorker,
  anIdNumber,
  aProfilesApp,
  auditor,
  countyStaff,
  otherService,
  towns,
  townStaff,
  villages,
  workerId,
} from "../testing/index.ts";

const phone = "15400000077";
const others = { name: "莫试验", idNumber: null };

/** 1, 2 and 3 of one name and village, 3 born in another month; 4 of the same name elsewhere; 5 of the same phone only. */
const aLedger = async () => {
  const service = aProfilesApp();
  const { app } = service;
  const people = [
    aNewWorker(1),
    aNewWorker(2, { name: "韦 试验" }),
    aNewWorker(3, { idNumber: anIdNumber("1991-06-17", 3) }),
    aNewWorker(4, { village: villages.dahe, idNumber: null, phone }),
    aNewWorker(5, { ...others, phone }),
  ];
  await app.loadWorkers({ workers: people }, otherService);
  const page = async (input: object = {}, actor = countyStaff) =>
    (await app.listWorkerDuplicates(input, actor)) as { items: LikelyDuplicate[]; nextCursor: string | null };
  const pairs = async (actor = countyStaff) => (await page({}, actor)).items.map(({ worker, other }) => [worker.id, other.id]);
  return { ...service, page, pairs };
};
const pair = [workerId(1), workerId(2)];
const both = { workerId: workerId(2), otherId: workerId(1) };

describe("listWorkerDuplicates", () => {
  it("lists who has one name, village and birth month, masked, and why", async () => {
    const { page, pairs } = await aLedger();
    expect(await pairs()).toEqual([pair]);
    const [first] = (await page()).items;
    expect(first).toMatchObject({ alike: ["name", "village", "birth-month"], because: { zh: expect.stringContaining("同村") }, worker: { maskedName: "韦*" } });
    expect(JSON.stringify(first)).not.toMatch(/试验|154\d{8}|990000\d{8}/);
  });

  it("lists who may be one because a birth month is not known", async () => {
    const { app, page } = await aLedger();
    await app.loadWorkers({ workers: [aNewWorker(6, { ...others, phone: null })] }, otherService);
    const found = (await page()).items.map(({ worker, other, alike }) => [worker.id, other.id, alike.at(-1)]);
    expect(found).toEqual([[...pair, "birth-month"], [workerId(5), workerId(6), "birth-month-unknown"]]);
  });

  it("goes page by page, and no further than the caller reaches", async () => {
    const { app, page, pairs } = await aLedger();
    await app.loadWorkers({ workers: [6, 7].map((n) => aNewWorker(n, { ...others, village: villages.dahe })) }, otherService);
    const first = await page({ limit: 1 });
    const second = await page({ limit: 1, cursor: first.nextCursor });
    expect([first, second].flatMap(({ items }) => items.map(({ worker }) => worker.id))).toEqual([workerId(1), workerId(6)]);
    expect(second.nextCursor).toBeNull();
    expect(await pairs(townStaff(towns.sanhe))).toEqual([pair]);
    expect(await pairs(townStaff(towns.duting))).toEqual([]);
    await expect(page({ cursor: "nonsense" })).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("heeds names and homes that change", async () => {
    const { pairs, merge } = await (async () => {
      const service = await aLedger();
      const merge = (keep: object) => service.app.mergeWorkers({ workerId: workerId(1), otherId: workerId(5), keep, reason: "同一个人" }, countyStaff);
      return { ...service, merge };
    })();
    expect(await pairs()).toEqual([pair]);
    await merge({ name: "other" });
    expect(await pairs()).toEqual([]);
  });

  it("keeps nothing readable, and no word of how common a name is elsewhere", async () => {
    const { page, state } = await aLedger();
    await page();
    const entries = [...state.names.values()];
    expect(JSON.stringify(entries)).not.toContain("试验");
    const [one, , , elsewhere] = entries;
    expect(one?.nameIndex).not.toBe(elsewhere?.nameIndex);
  });
});

describe("dismissWorkerDuplicate", () => {
  it("ends the listing of a pair, in either order, and takes that back", async () => {
    const { app, pairs } = await aLedger();
    expect(await app.dismissWorkerDuplicate(both, countyStaff)).toEqual({ ...both, dismissed: true });
    await app.dismissWorkerDuplicate({ workerId: workerId(1), otherId: workerId(2) }, countyStaff);
    expect(await pairs()).toEqual([]);
    await app.dismissWorkerDuplicate({ ...both, dismissed: false }, townStaff(towns.sanhe));
    expect(await pairs()).toEqual([pair]);
  });

  it.each([
    ["staff who reach neither", townStaff(towns.dahe), both, "worker-not-found"],
    ["staff who reach one", townStaff(towns.sanhe), { workerId: workerId(1), otherId: workerId(4) }, "worker-not-found"],
    ["an auditor", auditor, both, "worker-not-found"],
    ["one and the same", countyStaff, { workerId: workerId(1), otherId: workerId(1) }, "invalid-input"],
  ])("refuses %s", async (_who, actor, input, code) => {
    const { app, state } = await aLedger();
    await expect(app.dismissWorkerDuplicate(input, actor)).rejects.toMatchObject({ code });
    expect(state.apart.size).toBe(0);
  });
});
