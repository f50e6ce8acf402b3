/**
 * Guarantees
 * 1. Staff refer a worker who said yes to them: with the matcher's score and sentence, who referred and that the yes was
 *    said to staff; announced once, however often it is asked. One that stands already is answered as it is.
 * 2. A withdrawn referral comes back, is announced and is the worker's yes to staff from then on.
 * 3. A vacancy that is not live, has no seat or no employer, and a pair that fails a gate other than the worker's own
 *    wishes are refused, each with its reason; nothing is stored or announced.
 * 4. Somebody who is with another employer, or taken on elsewhere, is referred only when staff say that this is wanted.
 * 5. A message of somebody else or about another vacancy is refused; the right one is kept.
 * 6. Who does not reach the worker is told that there is none; so is everybody once the worker has left the ledger.
 * 7. A later answer by a link counts for a referral without a message, and nothing opens a second one.
 */
import { describe, expect, it } from "@jest/globals";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { MessageId, ReferralId, Scope, VacancyId } from "@qianxian/contracts/vocabulary";
import { accountOf } from "@qianxian/kernel";
import { anEvent, anId } from "@qianxian/testing";
import {
  aCard,
  aPlacementsApp,
  aReply,
  asCounty,
  asEmployer,
  asOtherCounty,
  asTown,
  employerId,
  town,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const asked = { workerId, vacancyId, workerSaidYes: true };
const messageId = anId(1, "d") as MessageId;

const setUp = (setting?: Parameters<typeof aPlacementsApp>[0]) => {
  const whole = aPlacementsApp(setting);
  const announced = () => whole.state.events.map(({ payload }) => (payload as { referral: object }).referral);
  return { ...whole, announced, referrals: () => [...whole.state.referrals.values()] };
};

describe("createReferral", () => {
  it("refers with the matcher's words, says who did, and announces it", async () => {
    const { app, announced, clock } = setUp();

    const { referral, isNew } = await app.createReferral(asked, asTown(town));

    expect(isNew).toBe(true);
    expect(referral).toMatchObject({
      status: "referred",
      messageId: null,
      saidYesTo: "staff",
      referredBy: accountOf(asTown(town)),
      maskedName: "韦*",
      vacancyTitle: "缝纫工",
      employerId,
      score: 7_300,
      sentence: { zh: "会缝纫，工资合适" },
      referredAt: clock.now().toISOString(),
    });
    expect(announced()).toEqual([expect.objectContaining({ id: referral.id, saidYesTo: "staff", messageId: null })]);
  });

  it("answers one that stands already as it is, also one that the employer has refused", async () => {
    const { app, announced } = setUp();
    const { referral } = await app.createReferral(asked, asCounty);

    expect(await app.createReferral(asked, asCounty)).toEqual({ referral, isNew: false });
    const refused = await app.refuseReferral({ referralId: referral.id, reason: "other" }, asEmployer);
    expect(await app.createReferral(asked, asCounty)).toEqual({ referral: refused, isNew: false });
    expect(announced()).toHaveLength(2);
  });

  it("brings a withdrawn one back", async () => {
    const { app, reactions, announced } = setUp();
    await reactions["open-referral"].react(anEvent(ReplyReceived, aReply()));
    await reactions["open-referral"].react(anEvent(ReplyReceived, aReply({ answer: "not-suitable", revision: 2 })));

    const { referral, isNew } = await app.createReferral(asked, asCounty);

    expect(isNew).toBe(true);
    expect(referral).toMatchObject({ status: "referred", revision: 3, messageId, saidYesTo: "staff", score: 7_300 });
    expect(announced()).toHaveLength(3);
  });

  const barred = { zh: "未满18岁，不能上夜班", en: "under 18" };
  const wish = { zh: "不想去这个地方", en: "refuses the region" };
  it.each([
    ["a closed vacancy", { vacancy: { status: "closed" as const } }, [], "vacancy-closed"],
    ["a draft", { vacancy: { status: "draft" as const } }, [], "vacancy-not-live"],
    ["a vacancy without an employer", { employerKnown: false }, [], "employer-not-found"],
    ["a vacancy without a seat", {}, [{ gate: "seats-open", says: barred }], "no-seat-open"],
    ["who is too young", {}, [{ gate: "minor-protection", says: barred }], "pair-fails-gates"],
    ["who lacks a certificate", {}, [{ gate: "certificates", says: barred }], "pair-fails-gates"],
    ["a vacancy past its day", {}, [{ gate: "closing-date", says: barred }], "pair-fails-gates"],
  ] as const)("refuses %s, stores and announces nothing", async (_what, setting, failed, code) => {
    const { app, judge, referrals, announced } = setUp(setting);
    judge.failedGates.push(...failed, { gate: "region-refused", says: wish });

    const refused = app.createReferral(asked, asCounty);

    const fields = code === "pair-fails-gates" ? [{ pointer: "/vacancyId", code: failed[0]!.gate, ...barred }] : [];
    await expect(refused).rejects.toMatchObject({ code, fields });
    expect([referrals(), announced()]).toEqual([[], []]);
  });

  it("takes a yes for the end of what the worker wished otherwise", async () => {
    const { app, judge } = setUp();
    const gates = ["worker-seeking", "start-date", "region-refused", "sector-refused", "shift-refused", "employer-blocked"] as const;
    judge.failedGates.push(...gates.map((gate) => ({ gate, says: wish })));

    expect((await app.createReferral(asked, asCounty)).isNew).toBe(true);
  });

  it("refers somebody who is with another employer only when staff say so", async () => {
    const { app, reactions, referrals } = setUp();
    const scopes = [...aCard().scopes, `liaison:${anId(2, "a")}` as Scope];
    await reactions["follow-workers"].react(anEvent(WorkersChanged, { workers: [aCard({ scopes })] }));

    await expect(app.createReferral(asked, asCounty)).rejects.toMatchObject({ code: "worker-placed-elsewhere" });
    expect(referrals()).toEqual([]);
    expect((await app.createReferral({ ...asked, evenIfPlaced: true }, asCounty)).isNew).toBe(true);
  });

  it("refers somebody who is taken on elsewhere only when staff say so", async () => {
    const { app, state } = setUp();
    const { referral } = await app.createReferral(asked, asCounty);
    const accepted = await app.acceptReferral({ referralId: referral.id }, asEmployer);
    const elsewhere = { ...state.referrals.get(accepted.id as ReferralId)!, vacancyId: anId(9, "b") as VacancyId };
    state.referrals.set(accepted.id as ReferralId, elsewhere);

    await expect(app.createReferral(asked, asCounty)).rejects.toMatchObject({ code: "worker-placed-elsewhere" });
    expect((await app.createReferral({ ...asked, evenIfPlaced: true }, asCounty)).isNew).toBe(true);
  });

  it("keeps the message that was answered, and refuses one of another pair or of none", async () => {
    const { app, messages, referrals } = setUp();
    messages.set(messageId, { workerId, vacancyId });
    messages.set(anId(2, "d") as MessageId, { workerId, vacancyId: anId(9, "b") as VacancyId });

    for (const n of [2, 3])
      await expect(app.createReferral({ ...asked, messageId: anId(n, "d") }, asCounty)).rejects.toMatchObject({ code: "message-of-another" });
    expect(referrals()).toEqual([]);
    expect((await app.createReferral({ ...asked, messageId }, asCounty)).referral.messageId).toBe(messageId);
  });

  it.each([
    ["another county", asOtherCounty],
    ["another town", asTown("522732101")],
  ])("tells %s that there is no such worker", async (_who, actor) => {
    const { app, referrals } = setUp();

    await expect(app.createReferral(asked, actor)).rejects.toMatchObject({ code: "worker-not-found" });
    expect(referrals()).toEqual([]);
  });

  it("refers nobody who has left the ledger", async () => {
    const { app, reactions, referrals } = setUp();
    await reactions["follow-workers"].react(anEvent(WorkersChanged, { workers: [aCard({ erased: true })] }));

    await expect(app.createReferral(asked, asCounty)).rejects.toMatchObject({ code: "worker-not-found" });
    expect(referrals()).toEqual([]);
  });

  it("is withdrawn by a later no by a link, and not doubled by a later yes", async () => {
    const { app, reactions, referrals } = setUp();
    const { react } = reactions["open-referral"];
    await app.createReferral(asked, asCounty);

    await react(anEvent(ReplyReceived, aReply()));
    expect(referrals()).toMatchObject([{ status: "referred", revision: 1, messageId, replyRevision: 1 }]);
    await react(anEvent(ReplyReceived, aReply({ answer: "not-suitable", revision: 2 })));
    expect(referrals()).toMatchObject([{ status: "withdrawn", revision: 2, messageId }]);
  });
});
