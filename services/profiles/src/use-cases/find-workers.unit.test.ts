/**
 * Guarantees
 * 1. Exactly one of full name, phone or ID number finds whom it is of, within the caller's reach, masked.
 * 2. Somebody whom a merge gave another ID number is found by the one before too.
 * 3. Nothing is noted: no event, no full view, no answer kept; more than 50 are said to be more.
 */
import { describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { aLedgerOf, aNewWorker, anIdNumber, auditor, countyStaff, employer, leaderOf, crewId, operator, otherService, stationId, stationStaff, strangers, towns, townStaff, villages, villageStaff, workerId } from "../testing/index.ts";

const people = [aNewWorker(1), aNewWorker(2, { name: "莫 试问", village: villages.dahe, phone: "15400000001" }), aNewWorker(3, { village: villages.dahe, idNumber: null })];
const aLedger = () => aLedgerOf(...people);
const idsIn = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id).toSorted();

describe("findWorkers", () => {
  it.each<[string, object, Actor, number[]]>([
    ["a name", { name: "莫试问" }, countyStaff, [2]],
    ["a name that two have", { name: "韦试验" }, countyStaff, [1, 3]],
    ["a name, in the own village", { name: "韦试验" }, villageStaff(villages.sanhe), [1]],
    ["half a name", { name: "韦试" }, countyStaff, []],
    ["a phone that two share", { phone: "15400000001" }, auditor, [1, 2]],
    ["a phone, in the own town", { phone: "15400000001" }, townStaff(towns.dahe), [2]],
    ["an ID number", { idNumber: anIdNumber("1990-05-17", 2) }, townStaff(towns.dahe), [2]],
    ["an ID number of another town", { idNumber: anIdNumber("1990-05-17", 1) }, townStaff(towns.dahe), []],
    ["an ID number nobody has", { idNumber: anIdNumber("1990-05-17", 9) }, countyStaff, []],
  ])("finds by %s", async (_what, asked, actor, numbers) => {
    const { app } = await aLedger();
    const found = await app.findWorkers(asked, actor);
    expect(idsIn(found)).toEqual(numbers.map(workerId));
    expect(found.more).toBe(false);
  });

  it("finds by name whoever is with the caller's station, wherever they are at home", async () => {
    const { app } = await aLedger();
    await app.setPresence({ workerId: workerId(3), stationId: stationId(2), region: null }, countyStaff);
    expect(idsIn(await app.findWorkers({ name: "韦试验" }, stationStaff(stationId(2))))).toEqual([workerId(3)]);
  });

  it("answers masked, and notes nothing", async () => {
    const { app, state } = await aLedger();
    const { items } = await app.findWorkers({ phone: "15400000001" }, countyStaff);
    expect(items[0]).toMatchObject({ maskedName: "韦*", maskedPhone: "154****0001" });
    expect(JSON.stringify(items)).not.toMatch(/试验|15400000001/);
    expect([state.events, state.views, state.changes]).toEqual([[], [], []]);
  });

  it("finds by an ID number from before a merge", async () => {
    const { app } = await aLedger();
    const [one, two] = [anIdNumber("1990-05-17", 1), anIdNumber("1990-05-17", 2)];
    await app.mergeWorkers({ workerId: workerId(1), otherId: workerId(2), reason: "同一个人" }, countyStaff);
    for (const idNumber of [one, two]) expect(idsIn(await app.findWorkers({ idNumber }, countyStaff))).toEqual([workerId(1)]);
    expect(idsIn(await app.findWorkers({ idNumber: two }, townStaff(towns.dahe)))).toEqual([]);
  });

  it("says that there are more than it shows", async () => {
    const { app } = await aLedgerOf(...Array.from({ length: 51 }, (_, n) => aNewWorker(n + 1, { phone: "15400000001" })));
    const found = await app.findWorkers({ phone: "15400000001" }, countyStaff);
    expect([found.items.length, found.more]).toEqual([50, true]);
  });

  it.each([
    ["nothing", {}, "/name"],
    ["two at once", { phone: "15400000001", name: "韦试验" }, "/name"],
    ["no phone number", { phone: "12" }, "/phone"],
  ])("refuses %s", async (_what, asked, pointer) => {
    const { app } = await aLedger();
    await expect(app.findWorkers(asked, countyStaff)).rejects.toMatchObject({ code: "invalid-input", fields: [{ pointer }] });
  });

  it.each([...strangers, ["a leader, even of the crew", leaderOf(crewId(1))] as const, ["an operator", operator] as const, ["an employer", employer] as const])(
    "finds nobody for %s",
    async (_who, actor) => {
      const { app } = await aLedgerOf(aNewWorker(1));
      await app.loadCrews({ crews: [{ id: crewId(1), leaderWorkerId: workerId(1), town: towns.sanhe, memberIds: [workerId(1)] }] }, otherService);
      const isLeader = actor.role === "leader";
      expect(idsIn(await app.findWorkers({ name: "韦试验" }, isLeader ? { ...actor, crewId: crewId(1) } : actor))).toEqual([]);
    },
  );
});
