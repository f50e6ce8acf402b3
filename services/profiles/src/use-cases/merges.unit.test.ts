/**
 * Guarantees
 * 1. The memory twin keeps the promises of a MergeBook: merge, then undo, is as if nothing had been but for revisions.
 * 2. The kept entry takes what staff chose, else its own, else the other's; the newer word about seeking; a refusal of
 *    messages by either stands. Both cards are announced, the other's pointing to the kept one, nothing of it deleted.
 * 3. A later change that is no part of the merge survives the undoing; one that is part of it is named and refused.
 * 4. A leader's entry is not merged away; who reaches only one of two merges and undoes nothing.
 * 5. Lists, referrals and masked names of the other entry lead to the kept one; loading it again adds nobody.
 * 6. An erasure of the kept entry erases what was merged into it.
 */
import { describe, expect, it } from "@jest/globals";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import { mergeBookContract } from "../ports/merge-book.contract.ts";
import {
  aListRow,
  aNewCrew,
  aNewWorker,
  anIdNumber,
  aProfilesApp,
  aReferralChange,
  countyAdmin,
  countyStaff,
  crewId,
  employerId,
  otherService,
  stationId,
  towns,
  townStaff,
  villages,
  workerId,
} from "../testing/index.ts";

mergeBookContract("memory", async () => ({ ...aProfilesApp().env, close: async () => {} }), { runs: 60, fresh: true });

const ids = { workerId: workerId(1), otherId: workerId(2) };
const reason = "同一个人";

const cardsIn = (event: { payload: unknown } | undefined): WorkerCard[] =>
  ((event?.payload ?? { workers: [] }) as { workers: WorkerCard[] }).workers;

const aLedger = async (kept: object = {}, other: object = {}) => {
  const service = aProfilesApp();
  const { app, state } = service;
  await app.loadWorkers({ workers: [aNewWorker(1, kept), aNewWorker(2, { idNumber: null, ...other }), aNewWorker(3)] }, otherService);
  state.events = [];
  const merge = async (keep: object = {}, actor = countyStaff) =>
    (await app.mergeWorkers({ ...ids, keep, reason }, actor)) as { mergeId: string; worker: object };
  const undo = (mergeId: string, actor = countyStaff) => app.undoMerge({ mergeId, reason }, actor);
  return { ...service, merge, undo };
};

describe("mergeWorkers", () => {
  it("fills what the kept entry lacks, and takes what staff chose", async () => {
    const kept = { phone: null, wageFloorFen: 400_000, wantedRegions: ["320400"] };
    const other = { name: "莫试验", wageFloorFen: 500_000, skills: [{ name: "缝纫", level: "able", years: 2 }], seeking: { state: "no", from: null, source: "worker", verifiedOn: "2026-03-02" } };
    const { merge } = await aLedger(kept, other);
    const { worker } = await merge({ wageFloorFen: "other", name: "other" });
    expect(worker).toMatchObject({
      maskedName: "莫*",
      maskedPhone: "154****0002",
      wageFloorFen: 500_000,
      wantedRegions: ["320400"],
      skills: [{ name: "缝纫" }],
      seeking: { state: "no", verifiedOn: "2026-03-02" },
      revision: 2,
    });
  });

  it("announces both, the other as put aside and not as erased", async () => {
    const { app, merge, state } = await aLedger();
    await app.setPresence({ workerId: workerId(2), stationId: stationId(2), region: null }, countyStaff);
    state.events = [];
    await merge();
    const [kept, aside] = cardsIn(state.events[0]);
    expect(kept).toMatchObject({ id: workerId(1), revision: 2, erased: false });
    expect(kept?.scopes).toContain(`station:${stationId(2)}`);
    expect(aside).toMatchObject({ id: workerId(2), revision: 3, erased: false, mergedInto: workerId(1), consentToPush: false, automated: false, seeking: { state: "no" } });
    expect(aside?.scopes).toEqual(kept?.scopes);
    await expect(app.readWorker({ workerId: workerId(2) }, countyStaff)).rejects.toMatchObject({ code: "worker-not-found" });
  });

  it("moves a crew's place along, and announces the crew", async () => {
    const { app, merge, undo, state } = await aLedger();
    await app.loadCrews({ crews: [aNewCrew(1, [workerId(3), workerId(2)])] }, otherService);
    state.events = [];
    const { mergeId } = await merge();
    expect(state.events[1]?.payload).toMatchObject({ crews: [{ id: crewId(1), revision: 2, memberIds: [workerId(1), workerId(3)] }] });
    await undo(mergeId);
    expect(state.events[3]?.payload).toMatchObject({ crews: [{ revision: 3, memberIds: [workerId(2), workerId(3)] }] });
  });

  it.each([["the kept one", 1], ["the other", 2]])("hears a refusal of messages by %s", async (_which, n) => {
    const { app, merge } = await aLedger();
    await app.withdrawConsent({ workerId: workerId(n), purpose: "push", how: "spoken" }, countyStaff);
    expect((await merge()).worker).toMatchObject({ consentToPush: false });
    expect(await app.listConsents({ workerId: workerId(1) }, countyStaff)).toMatchObject({ standing: { push: false } });
  });

  it("refuses to put a leader aside", async () => {
    const { app, merge, state } = await aLedger();
    await app.loadCrews({ crews: [aNewCrew(1, [workerId(2)])] }, otherService);
    state.events = [];
    await expect(merge()).rejects.toMatchObject({ code: "merge-of-leader" });
    expect([state.events, state.workers.size]).toEqual([[], 3]);
  });

  it("needs both within reach, for the merge and for the undoing", async () => {
    const { merge, undo, state } = await aLedger({}, { village: villages.dahe });
    for (const town of [towns.sanhe, towns.dahe]) await expect(merge({}, townStaff(town))).rejects.toMatchObject({ code: "worker-not-found" });
    expect(state.events).toEqual([]);
    const { mergeId } = await merge();
    await expect(undo(mergeId, townStaff(towns.sanhe))).rejects.toMatchObject({ code: "merge-not-found" });
    expect(state.workers.has(workerId(2))).toBe(false);
  });

  it.each(["韦 试验是同一个人", "莫试验写成了别的字"])("takes no reason that names one of the entries: %s", async (said) => {
    const { app, merge, state } = await aLedger({}, { name: "莫试验" });
    const named = { code: "invalid-input", fields: [{ pointer: "/reason" }] };
    await expect(app.mergeWorkers({ ...ids, reason: said }, countyStaff)).rejects.toMatchObject(named);
    expect(state.events).toEqual([]);
    const { mergeId } = await merge();
    await expect(app.undoMerge({ mergeId, reason: said }, countyStaff)).rejects.toMatchObject(named);
  });

  it("does not merge an entry with itself", async () => {
    const { app } = await aLedger();
    await expect(app.mergeWorkers({ workerId: workerId(1), otherId: workerId(1), reason }, countyStaff)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer: "/otherId" }],
    });
  });
});

describe("undoMerge", () => {
  it("keeps a later change that is no part of the merge", async () => {
    const { app, merge, undo } = await aLedger();
    const { mergeId } = await merge();
    await app.changeWorker({ workerId: workerId(1), needsLodging: true }, countyStaff);
    expect(await undo(mergeId)).toMatchObject({ worker: { needsLodging: true, revision: 4 }, other: { id: workerId(2), needsLodging: null, revision: 3 } });
  });

  it("refuses, and names, what was changed again since", async () => {
    const { app, merge, undo, state } = await aLedger({ wageFloorFen: null }, { wageFloorFen: 500_000 });
    const { mergeId } = await merge();
    await app.changeWorker({ workerId: workerId(1), wageFloorFen: 520_000 }, countyStaff);
    const events = state.events.length;
    await expect(undo(mergeId)).rejects.toMatchObject({ code: "merge-built-upon", fields: [{ pointer: "/wageFloorFen" }] });
    expect([state.events.length, state.workers.has(workerId(2))]).toEqual([events, false]);
  });

  it("refuses when consent was given or taken back since", async () => {
    const { app, merge, undo } = await aLedger();
    const { mergeId } = await merge();
    await app.withdrawConsent({ workerId: workerId(1), purpose: "push", how: "spoken" }, countyStaff);
    await expect(undo(mergeId)).rejects.toMatchObject({ code: "merge-built-upon", fields: [{ pointer: "/consents" }] });
  });
});

describe("what comes later about the other entry", () => {
  const number = anIdNumber("1990-05-17", 2);

  it("is of the kept one: a list that has the former ID number", async () => {
    const { app, merge, state } = await aLedger({ village: villages.dahe }, { village: villages.dahe, idNumber: number });
    await merge();
    const row = aListRow(2, { wageFloor: "5200" });
    const { results } = (await app.importWorkers({ rows: [row] }, countyStaff)) as { results: object[] };
    expect(results).toMatchObject([{ workerId: workerId(1) }]);
    expect(state.workers.size).toBe(2);
  });

  it("is of the kept one: a start of work, and the masked name", async () => {
    const { app, reactions, merge, state } = await aLedger();
    await merge();
    await reactions["note-placement"]?.react(aReferralChange(1, { workerId: workerId(2) }));
    expect(state.workers.get(workerId(1))?.facts.seeking.state).toBe("no");
    const { names } = (await app.readMaskedNames({ workerIds: [workerId(2), workerId(1)] }, otherService)) as { names: object[] };
    expect(names).toMatchObject([{ workerId: workerId(2), maskedName: "韦*" }, { workerId: workerId(1) }]);
  });

  it("is of the kept one: the contact for an employer with a referral", async () => {
    const { app, merge } = await aLedger();
    await app.giveConsent({ workerId: workerId(2), purpose: "share-with-employer", how: "spoken" }, countyStaff);
    await merge();
    const asked = { workerId: workerId(2), reason: "联系上岗", forEmployer: employerId(1) };
    expect(await app.readFullContact(asked, otherService)).toEqual({ name: "韦试验", phone: "15400000001" });
  });

  it("adds nobody: the same load again, or the former ID number under another id", async () => {
    const { app, merge, state } = await aLedger({}, { idNumber: number });
    await merge();
    expect(await app.loadWorkers({ workers: [aNewWorker(2)] }, otherService)).toEqual({ workers: 0 });
    const again = aNewWorker(9, { idNumber: number });
    await expect(app.loadWorkers({ workers: [again] }, otherService)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer: "/workers/0/idNumber", code: "taken", existing: workerId(1) }],
    });
    expect(state.workers.size).toBe(2);
  });

  it("is erased with the kept one", async () => {
    const { app, merge, state } = await aLedger();
    await merge();
    state.events = [];
    await app.eraseWorker({ workerId: workerId(1), reason: "本人申请" }, countyAdmin);
    const cards = cardsIn(state.events[0]);
    expect(cards.map(({ id, revision, erased }) => [id, revision, erased])).toEqual([[workerId(1), 3, true], [workerId(2), 3, true]]);
    expect([[...state.erased.keys()].toSorted(), state.merges.size]).toEqual([[workerId(1), workerId(2)], 0]);
  });
});

describe("an ID number that somebody has", () => {
  const refused = async (home: string) => {
    const { app } = await aLedger({ village: home, name: "莫试验" });
    const { results } = (await app.importWorkers({ rows: [aListRow(1)] }, townStaff(towns.dahe))) as {
      results: { outcome: string; existing?: string; because: { zh: string }[] }[];
    };
    return results[0];
  };

  it("is refused with a link to the entry that the caller reaches", async () => {
    expect(await refused(villages.dahe)).toMatchObject({ outcome: "refused", existing: workerId(1) });
  });

  it("is refused without one to others, who are to ask the county", async () => {
    const answer = await refused(villages.sanhe);
    expect(answer).toMatchObject({ outcome: "refused", because: [{ zh: expect.stringContaining("请找县公司") }] });
    expect(answer).not.toHaveProperty("existing");
  });
});
