/**
 * Guarantees
 * 1. Every change of an entry is noted with it, once: when, by which role or news, and which facts by name, no value.
 * 2. What changes nothing, a dry run and what fails note nothing; a batch is noted in one statement.
 * 3. The journal is read page by page, the latest first, by whoever may read the person, and goes with the person.
 */
import { describe, expect, it } from "@jest/globals";
import type { ChangedBy, ChangedFact } from "@qianxian/contracts/profiles";
import { StationsMoved } from "@qianxian/contracts/identity";
import { anEvent } from "@qianxian/testing";
import {
  aListRow,
  aLedgerOf,
  aNewCrew,
  aNewWorker,
  anIdNumber,
  aProfilesApp,
  aReferralChange,
  countyAdmin,
  countyStaff,
  crewId,
  leaderOf,
  otherService,
  stationId,
  strangers,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "../testing/index.ts";

type Service = Awaited<ReturnType<typeof aLedgerOf>>;
const one = { workerId: workerId(1) };
const reason = "同一个人";
const invite = async ({ app }: Service, actor = countyStaff) => (await app.inviteToCrew({ crewId: crewId(1), ...one }, actor)).token;

/** 1 and 2 of one village, 3 leads crew 1. */
const aLedger = async () => {
  const service = await aLedgerOf(aNewWorker(1, { consentToPush: false }), aNewWorker(2, { phone: null }), aNewWorker(3));
  await service.app.loadCrews({ crews: [aNewCrew(1, [workerId(3)])] }, otherService);
  return service;
};

const deeds: readonly [string, (service: Service) => Promise<unknown>, ChangedBy, ChangedFact[]][] = [
  ["a correction", ({ app }) => app.changeWorker({ ...one, education: "junior", wageFloorFen: 1 }, townStaff(towns.sanhe)), "town-staff", ["wageFloorFen", "education"]],
  ["other identifiers", ({ app }) => app.correctIdentity({ ...one, name: "石改名", idNumber: anIdNumber("1990-05-17", 8), reason }, villageStaff(villages.sanhe)), "village-staff", ["name", "idNumber"]],
  ["another home", ({ app }) => app.correctIdentity({ ...one, village: villages.dahe, reason }, countyStaff), "county-staff", ["village"]],
  ["presence", ({ app }) => app.setPresence({ ...one, stationId: stationId(2), region: "320400" }, countyStaff), "county-staff", ["presentRegion", "station"]],
  ["consent", ({ app }) => app.giveConsent({ ...one, purpose: "push", how: "paper" }, villageStaff(villages.sanhe)), "village-staff", ["consentToPush"]],
  ["a refusal of machines", ({ app }) => app.withdrawConsent({ ...one, purpose: "automated-decisions", how: "spoken" }, countyStaff), "county-staff", ["automated"]],
  ["a new leader", ({ app }) => app.addLeader({ ...one, agreementFrom: "2026-03-01" }, townStaff(towns.sanhe)), "town-staff", ["crew"]],
  ["a yes to staff", async (service) => [await invite(service), await service.app.confirmMember({ crewId: crewId(1), ...one, how: "spoken" }, villageStaff(villages.sanhe))], "village-staff", ["crew"]],
  ["a yes by the link", async (service) => service.app.answerCrewInvitation({ token: await invite(service), answer: "join" }, { role: "anyone" }), "person", ["crew"]],
  ["news of a referral", ({ reactions }) => reactions["note-placement"]!.react(aReferralChange(1)), "referral", ["seeking", "workplace", "releasedTo"]],
  ["a merge", ({ app }) => app.mergeWorkers({ ...one, otherId: workerId(2), keep: { phone: "other" }, reason }, countyStaff), "county-staff", ["merged", "consentToPush", "phone"]],
];

describe("the journal of an entry", () => {
  it.each(deeds)("notes %s once, with who and what", async (_what, deed, by, what) => {
    const service = await aLedger();
    await deed(service);
    const at = service.clock.now().toISOString();
    expect((await service.app.listWorkerHistory(one, countyStaff)).items).toEqual([{ at, by, what }]);
    expect(service.state.changes.map((noted) => noted.workerId)).toEqual([workerId(1)]);
  });

  it("notes who leaves a crew", async () => {
    const { app } = await aLedger();
    await app.leaveCrew({ crewId: crewId(1), workerId: workerId(3) }, countyStaff);
    expect((await app.listWorkerHistory({ workerId: workerId(3) }, countyStaff)).items).toMatchObject([{ by: "county-staff", what: ["crew"] }]);
  });

  it("notes the undoing of a merge at both entries", async () => {
    const { app } = await aLedger();
    const { mergeId } = await app.mergeWorkers({ ...one, otherId: workerId(2), reason }, countyStaff);
    await app.undoMerge({ mergeId, reason }, countyStaff);
    for (const n of [1, 2])
      expect((await app.listWorkerHistory({ workerId: workerId(n) }, countyStaff)).items[0]).toMatchObject({ what: expect.arrayContaining(["unmerged"]) });
  });

  it("notes that a station moved", async () => {
    const { app, reactions, state } = await aLedger();
    await app.setPresence({ ...one, stationId: stationId(2), region: null }, countyStaff);
    state.workers.set(workerId(1), { ...state.workers.get(workerId(1))!, stations: [stationId(2), stationId(3)] });
    await reactions["restate-stations"]!.react(anEvent(StationsMoved, { stationIds: [stationId(2)] }));
    expect((await app.listWorkerHistory(one, countyStaff)).items[0]).toMatchObject({ by: "stations", what: ["station"] });
  });

  it("notes a list's people as entered, then what it says anew, once for all rows; a dry run and a repeat note nothing", async () => {
    const { app, state } = aProfilesApp();
    const rows = [aListRow(1), aListRow(2)];
    await app.importWorkers({ rows, dryRun: true }, townStaff(towns.dahe));
    expect(state.changes).toEqual([]);
    await app.importWorkers({ rows }, townStaff(towns.dahe));
    await app.importWorkers({ rows }, townStaff(towns.dahe));
    expect(state.changes.map(({ by, what }) => [by, what])).toEqual([["town-staff", ["entered"]], ["town-staff", ["entered"]]]);
    await app.importWorkers({ rows: [aListRow(1, { phone: "15400000077", skills: "缝纫" })] }, countyStaff);
    expect(state.changes.at(-1)).toMatchObject({ by: "county-staff", what: ["skills", "phone"] });
  });

  it("notes nothing of what changes nothing, or fails", async () => {
    const { app, state } = await aLedger();
    await app.changeWorker({ ...one, education: null }, countyStaff);
    await app.setPresence({ ...one, stationId: null, region: null }, countyStaff);
    await expect(app.changeWorker({ ...one, education: "junior" }, townStaff(towns.dahe))).rejects.toMatchObject({ code: "worker-not-found" });
    expect(state.changes).toEqual([]);
  });

  it("holds no value", async () => {
    const { app, state } = await aLedger();
    await app.correctIdentity({ ...one, name: "石改名", phone: "15400000088", reason }, countyStaff);
    expect(JSON.stringify(state.changes)).not.toMatch(/石|154|韦/);
  });

  it("is read page by page, the latest first", async () => {
    const { app } = await aLedger();
    for (const wageFloorFen of [1, 2, 3]) await app.changeWorker({ ...one, wageFloorFen, ...(wageFloorFen === 3 ? { education: "junior" } : {}) }, countyStaff);
    const first = await app.listWorkerHistory({ ...one, limit: 2 }, countyStaff);
    const second = await app.listWorkerHistory({ ...one, limit: 2, cursor: first.nextCursor }, countyStaff);
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
    expect(first.items[0]?.what).toEqual(["wageFloorFen", "education"]);
    await expect(app.listWorkerHistory({ ...one, cursor: "e30" }, countyStaff)).rejects.toMatchObject({ fields: [{ pointer: "/cursor" }] });
  });

  it("goes with the person", async () => {
    const { app, state } = await aLedger();
    await app.changeWorker({ ...one, education: "junior" }, countyStaff);
    await app.eraseWorker({ ...one, reason }, countyAdmin);
    expect(state.changes).toEqual([]);
    await expect(app.listWorkerHistory(one, countyStaff)).rejects.toMatchObject({ code: "worker-not-found" });
  });

  it.each([...strangers, ["another crew's leader", leaderOf(crewId(2))] as const])("is hidden from %s", async (_who, actor) => {
    const { app } = await aLedger();
    await expect(app.listWorkerHistory(one, actor)).rejects.toMatchObject({ code: "worker-not-found" });
  });
});
