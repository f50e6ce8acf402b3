/**
 * Guarantees
 * 1. The employer of the vacancy gets name and phone of a worker who said yes, as long as the referral is referred,
 *    accepted or started; the ledger is told who asks and why.
 * 2. Refused or withdrawn, it is as if the referral had never been; and it never is for anybody else.
 * 3. Who has not agreed to share contact data is not shown; who has left the ledger neither.
 * 4. An employer has 200 views a day of the county; a view that was refused does not count.
 * 5. Each view is noted in the audit log with its reason; the note, and everything kept, holds no name and no phone.
 */
import { describe, expect, it } from "@jest/globals";
import { AuditNoted } from "@qianxian/contracts/identity";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import { anEvent } from "@qianxian/testing";
import {
  aCard,
  aPlacementsApp,
  aReply,
  asAuditor,
  asCounty,
  asCountyAdmin,
  asEmployer,
  asLiaison,
  asOtherEmployer,
  asTown,
  employerId,
  town,
  workerId,
} from "../testing/index.ts";
import { viewsMax } from "./read-referral-contact.ts";

const reason = "联系面试";
const contact = { name: "韦试验", phone: "15400000001" };
const notFound = { code: "referral-not-found" };
const origin = { operation: "readReferralContact", action: "referral.contact", from: null, requestId: null } as const;

const referred = async () => {
  const whole = aPlacementsApp();
  const reply = (change = {}) => whole.reactions["open-referral"].react(anEvent(ReplyReceived, aReply(change)));
  await reply();
  const referralId = [...whole.state.referrals.keys()][0]!;
  const look = (actor = asEmployer) => whole.app.readReferralContact({ referralId, reason }, actor, { origin });
  return { ...whole, reply, referralId, look };
};

describe("readReferralContact", () => {
  it("shows name and phone while the yes stands, and tells the ledger who asks and why", async () => {
    const { app, contacts, look, referralId } = await referred();

    expect(await look()).toEqual(contact);
    await app.acceptReferral({ referralId }, asEmployer);
    expect(await look()).toEqual(contact);
    await app.startReferral({ referralId }, asEmployer);
    expect(await look()).toEqual(contact);
    expect(contacts.asked[0]).toEqual({ workerId, reason, forEmployer: employerId });
  });

  it("is closed once the worker withdraws, and open again after a new yes", async () => {
    const { contacts, look, reply } = await referred();
    await reply({ answer: "not-suitable", revision: 2 });

    await expect(look()).rejects.toMatchObject(notFound);
    expect(contacts.asked).toEqual([]);
    await reply({ revision: 3 });
    expect(await look()).toEqual(contact);
  });

  it("is closed once the employer has said no", async () => {
    const { app, look, referralId } = await referred();
    await app.refuseReferral({ referralId, reason: "other" }, asEmployer);

    await expect(look()).rejects.toMatchObject(notFound);
  });

  it.each([
    ["another employer", asOtherEmployer],
    ["the county", asCounty],
    ["its administrator", asCountyAdmin],
    ["the auditor", asAuditor],
    ["the worker's town", asTown(town)],
    ["the employer's liaison", asLiaison(employerId)],
  ])("does not exist for %s", async (_who, actor) => {
    const { contacts, look } = await referred();

    await expect(look(actor)).rejects.toMatchObject(notFound);
    expect(contacts.asked).toEqual([]);
  });

  it("shows nobody who has not agreed to share contact data, and does not count it", async () => {
    const { contacts, look, state } = await referred();
    contacts.silent.add(workerId);

    await expect(look()).rejects.toMatchObject({ code: "consent-missing" });
    expect(state.views.size).toBe(0);
    expect(state.events.filter(({ type }) => type === AuditNoted.type)).toEqual([]);
  });

  it("shows nobody who has left the ledger, whichever way it hears of it first", async () => {
    const [asked, told] = [await referred(), await referred()];
    asked.contacts.known.clear();
    await told.reactions["follow-workers"].react(anEvent(WorkersChanged, { workers: [aCard({ erased: true })] }));

    await expect(asked.look()).rejects.toMatchObject(notFound);
    await expect(told.look()).rejects.toMatchObject(notFound);
    expect(told.contacts.asked).toEqual([]);
  });

  it("closes when the worker withdraws while the ledger is asked", async () => {
    const { contacts, look, reply, state } = await referred();
    const { read } = contacts;
    contacts.read = async (question) => {
      await reply({ answer: "not-suitable", revision: 2 });
      return read(question);
    };

    await expect(look()).rejects.toMatchObject(notFound);
    expect(state.views.size).toBe(0);
  });

  it("allows so many views a day of the county, and does not ask the ledger for more", async () => {
    const { clock, contacts, look, state } = await referred();
    clock.set("2026-03-02T15:59:59.000Z");
    state.views.set(`${employerId} 2026-03-02`, viewsMax - 1);

    expect(await look()).toEqual(contact);
    await expect(look()).rejects.toMatchObject({ code: "too-many-views" });
    expect(contacts.asked).toHaveLength(1);
    clock.set("2026-03-02T16:00:00.000Z");
    expect(await look()).toEqual(contact);
  });

  it("is noted in the audit log with its reason, and leaves no name and no phone anywhere", async () => {
    const { look, referralId, state } = await referred();
    await look();

    const notes = state.events.filter(({ type }) => type === AuditNoted.type);
    expect(notes).toMatchObject([
      {
        payload: {
          entry: { operation: "readReferralContact", reason, actor: asEmployer, subjects: [{ kind: "referral", id: referralId }] },
        },
      },
    ]);
    const kept = JSON.stringify([state.events, [...state.answers], [...state.views], [...state.referrals]]);
    expect(kept).not.toMatch(/韦试验|1540000/);
  });

  it.each(["", "电话 15400000001", undefined])("refuses %j as a reason", async (text) => {
    const { app, referralId, contacts } = await referred();

    await expect(app.readReferralContact({ referralId, reason: text }, asEmployer)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer: "/reason" }],
    });
    expect(contacts.asked).toEqual([]);
  });
});
