/**
 * Guarantees
 * 1. A yes, its wording, way, day and recorder are kept; the card follows and is announced; saying it again changes
 *    nothing.
 * 2. A yes taken back ends, and is announced at once; who refuses plans by machine has a card that says so.
 * 3. A change of the ledger and a list record their word themselves; a list does not give again what was taken back.
 * 4. A yes by the link is consent to share with that employer; without it, or once it is taken back, the person is
 *    released to none, whatever becomes of the referral.
 * 5. An unknown wording or a day to come is refused; who is out of reach does not exist.
 */
import { describe, expect, it } from "@jest/globals";
import { consentTexts } from "@qianxian/contracts/profiles";
import {
  aLedgerOf,
  aListRow,
  aNewWorker,
  aProfilesApp,
  aReferralChange,
  auditor,
  countyAdmin,
  countyStaff,
  employerId,
  strangers,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "../testing/index.ts";

const aLedger = (change: Parameters<typeof aNewWorker>[1] = {}) => aLedgerOf(aNewWorker(1, change));
const id = workerId(1);
const push = { workerId: id, purpose: "push" } as const;

describe("giveConsent", () => {
  it("keeps what was agreed to, how, when and who entered it; the card follows", async () => {
    const { app, state } = await aLedger({ consentToPush: false });
    const given = await app.giveConsent({ ...push, how: "paper", givenOn: "2026-02-27" }, townStaff(towns.sanhe));
    expect(given.standing).toEqual({ push: true, "share-with-employer": false, "automated-decisions": true });
    expect(given.items).toMatchObject([
      { purpose: "push", textVersion: "push-1", how: "paper", givenOn: "2026-02-27", recordedBy: expect.any(String), withdrawnOn: null },
    ]);
    expect(state.events).toMatchObject([{ payload: { workers: [{ id, revision: 2, consentToPush: true }] } }]);
  });

  it("does nothing when the yes stands", async () => {
    const { app, state } = await aLedger();
    const { items } = await app.giveConsent({ ...push, how: "spoken" }, countyStaff);
    expect(items).toMatchObject([{ how: "import" }]);
    expect(state.events).toEqual([]);
  });

  it("refuses a wording that does not exist for the purpose, and a day to come", async () => {
    const { app } = await aLedger({ consentToPush: false });
    const wrong = app.giveConsent({ ...push, how: "paper", textVersion: "share-with-employer-1", givenOn: "2999-01-01" }, countyStaff);
    await expect(wrong).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer: "/textVersion" }, { pointer: "/givenOn" }],
    });
  });
});

describe("withdrawConsent", () => {
  it("ends the yes and announces it", async () => {
    const { app, state } = await aLedger();
    const { standing, items } = await app.withdrawConsent({ ...push, how: "spoken" }, villageStaff(villages.sanhe));
    expect(standing.push).toBe(false);
    expect(items).toMatchObject([{ withdrawnHow: "spoken", withdrawnOn: expect.any(String) }]);
    expect(state.events).toMatchObject([{ payload: { workers: [{ id, consentToPush: false }] } }]);
    await app.withdrawConsent({ ...push, how: "spoken" }, countyStaff);
    expect(state.events).toHaveLength(1);
  });

  it("notes who refuses plans made by machine, and who allows them again", async () => {
    const { app, state } = await aLedger();
    const refusal = { workerId: id, purpose: "automated-decisions", how: "spoken" } as const;
    const refused = await app.withdrawConsent(refusal, countyStaff);
    expect(refused.standing["automated-decisions"]).toBe(false);
    expect(refused.items[0]).toMatchObject({ purpose: "automated-decisions", givenOn: null });
    expect(state.events).toMatchObject([{ payload: { workers: [{ automated: false, consentToPush: true }] } }]);
    const again = await app.giveConsent({ ...refusal, how: "paper" }, countyStaff);
    expect(again.standing["automated-decisions"]).toBe(true);
    expect(state.events.at(-1)).toMatchObject({ payload: { workers: [{ automated: true, revision: 3 }] } });
  });

  it("releases the person to no employer any more, until another yes by the link", async () => {
    const { app, state, reactions } = await aLedger();
    const hear = (revision: number, status: string) =>
      reactions["note-placement"]?.react(aReferralChange(1, { revision, status, employerId: employerId(1), startedOn: null, answeredAt: null }));
    const standing = async () => (await app.listConsents({ workerId: id }, countyStaff)).standing["share-with-employer"];
    expect(await standing()).toBe(false);
    await hear(1, "referred");
    expect(await standing()).toBe(true);
    expect(state.workers.get(id)?.releasedTo).toEqual([employerId(1)]);
    await app.withdrawConsent({ workerId: id, purpose: "share-with-employer", how: "spoken" }, countyStaff);
    expect(state.workers.get(id)?.releasedTo).toEqual([]);
    expect(JSON.stringify(state.events.at(-1))).not.toContain(`employer:${employerId(1)}`);
    await hear(2, "accepted");
    expect([await standing(), state.workers.get(id)?.releasedTo]).toEqual([false, []]);
    await hear(3, "referred");
    expect([await standing(), state.workers.get(id)?.releasedTo]).toEqual([true, [employerId(1)]]);
  });
});

describe("the ledger and the lists", () => {
  it("record a correction as a word by form", async () => {
    const { app } = await aLedger();
    await app.changeWorker({ workerId: id, consentToPush: false }, countyStaff);
    await app.changeWorker({ workerId: id, consentToPush: true, wageFloorFen: 1 }, countyStaff);
    const { items } = await app.listConsents({ workerId: id }, countyStaff);
    expect(items).toMatchObject([
      { how: "form", withdrawnOn: null },
      { how: "import", withdrawnHow: "form" },
    ]);
  });

  it("record a list's word, but give nothing again that was taken back", async () => {
    const { app } = aProfilesApp();
    const row = (change: object) => ({ rows: [aListRow(1, { consentToPush: "同意", ...change })] });
    const { results } = await app.importWorkers(row({}), countyStaff);
    const listed = results[0]?.workerId ?? "";
    expect(await app.listConsents({ workerId: listed }, countyStaff)).toMatchObject({
      standing: { push: true },
      items: [{ how: "import", recordedBy: null }],
    });
    await app.withdrawConsent({ workerId: listed, purpose: "push", how: "spoken" }, countyStaff);
    const again = await app.importWorkers(row({ wageFloor: "4500" }), countyStaff);
    expect(again.results).toMatchObject([{ outcome: "changed", because: [{ pointer: "/rows/0/consentToPush", zh: expect.stringContaining("收回") }] }]);
    expect((await app.listConsents({ workerId: listed }, countyStaff)).standing.push).toBe(false);
    expect(await app.readWorker({ workerId: listed }, countyStaff)).toMatchObject({ consentToPush: false, wageFloorFen: 450_000 });
  });
});

describe("who may", () => {
  const told = { ...push, how: "spoken" } as const;
  it.each([...strangers, ["an auditor", auditor] as const])("not %s", async (_who, actor) => {
    const { app, state } = await aLedger();
    await expect(app.giveConsent(told, actor)).rejects.toMatchObject({ code: "worker-not-found" });
    await expect(app.withdrawConsent(told, actor)).rejects.toMatchObject({ code: "worker-not-found" });
    expect(state.events).toEqual([]);
  });

  it("auditors read the words, strangers none", async () => {
    const { app } = await aLedger();
    expect((await app.listConsents({ workerId: id }, auditor)).items).toHaveLength(1);
    for (const [, actor] of strangers)
      await expect(app.listConsents({ workerId: id }, actor)).rejects.toMatchObject({ code: "worker-not-found" });
  });

  it("anyone reads the wordings, one in force for each purpose", async () => {
    const { app } = aProfilesApp();
    expect(await app.listConsentTexts({}, { role: "anyone" })).toEqual({ items: consentTexts });
    expect(new Set(consentTexts.map(({ purpose }) => purpose)).size).toBe(3);
    await expect(app.giveConsent({ ...told, workerId: workerId(7) }, countyAdmin)).rejects.toMatchObject({ code: "worker-not-found" });
  });
});
