/**
 * Guarantees
 * 1. People are counted by village, town or state of seeking, narrowed as the list is, no further than the caller's reach.
 * 2. A town or village that does not exist is refused with a pointer.
 */
import { describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { aLedgerOf, aNewWorker, countyStaff, strangers, towns, townStaff, villages } from "../testing/index.ts";

const no = { state: "no", from: null, source: "worker", verifiedOn: "2026-03-01" } as const;
const aLedger = () => aLedgerOf(aNewWorker(1), aNewWorker(2, { seeking: no }), aNewWorker(3, { village: villages.dahe }));

describe("countWorkers", () => {
  it.each<[string, object, Actor, object]>([
    ["villages", { by: "village" }, countyStaff, { total: 3, groups: [{ key: villages.sanhe, count: 2 }, { key: villages.dahe, count: 1 }] }],
    ["towns of who seeks", { by: "town", seeking: "now" }, countyStaff, { total: 2, groups: [{ key: towns.sanhe, count: 1 }, { key: towns.dahe, count: 1 }] }],
    ["states of seeking in a town", { by: "seeking", town: towns.sanhe }, countyStaff, { total: 2, groups: [{ key: "no", count: 1 }, { key: "now", count: 1 }] }],
    ["the own town only", { by: "village" }, townStaff(towns.dahe), { total: 1, groups: [{ key: villages.dahe, count: 1 }] }],
    ["nobody in another town", { by: "village", town: towns.sanhe }, townStaff(towns.dahe), { total: 0, groups: [] }],
  ])("counts %s", async (_what, input, actor, counts) => {
    const { app } = await aLedger();
    expect(await app.countWorkers(input, actor)).toEqual(counts);
  });

  it.each(strangers)("counts nobody of another place for %s", async (_who, actor) => {
    const { app } = await aLedgerOf(aNewWorker(1));
    expect(await app.countWorkers({ by: "village" }, actor)).toEqual({ total: 0, groups: [] });
  });

  it.each([
    ["/town", { by: "village", town: "522732999" }],
    ["/village", { by: "village", village: "522732001999" }],
    ["/by", { by: "name" }],
  ])("refuses a wrong %s", async (pointer, input) => {
    const { app } = await aLedger();
    await expect(app.countWorkers(input, countyStaff)).rejects.toMatchObject({ code: "invalid-input", fields: [{ pointer }] });
  });
});
