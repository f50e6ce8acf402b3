/**
 * Guarantees
 * 1. An answer is kept and announced; the same answer again changes nothing; a changed one counts on.
 * 2. It can be changed until the employer has decided (settle-offer) or the link has expired.
 * 3. Reading an offer, however often, changes nothing.
 * 4. An offer is shown as its vacancy stands now, as it was planned when nobody says; once that is known to be closed
 *    or full, nobody can say yes any more, and every other answer still counts.
 * 5. The audit log has an answer with its person, offer and county, never the link.
 * 6. A link that is forged, cut or expired opens nothing.
 */
import { describe, expect, it } from "@jest/globals";
import { AuditNoted } from "@qianxian/contracts/identity";
import { ReferralChanged } from "@qianxian/contracts/placements";
import { Offer } from "@qianxian/contracts/outreach";
import { anEvent } from "@qianxian/testing";
import {
  anOutreachApp,
  anyone,
  aSentCampaign,
  aVacancyBrief,
  cardOf,
  messageId,
  type OutreachApp,
  runJobs,
  tokenIn,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const delivered = async () => {
  const service = anOutreachApp({ workers: 1 });
  await aSentCampaign(service);
  await runJobs(service);
  return { service, token: tokenIn(service.channel) };
};

const reply = ({ app }: OutreachApp, token: string, answer: string, reason?: string) =>
  app.recordReply({ token, answer, ...(reason ? { reason } : {}) }, anyone) as Promise<Offer>;

const stored = ({ state }: OutreachApp) => [...state.messages.values()][0] as NonNullable<unknown>;

const replies = ({ state }: OutreachApp) =>
  state.events.filter(({ type }) => type === "outreach.reply-received").map(({ payload }) => payload);

const referral = (status: string, message: string) =>
  anEvent(ReferralChanged, {
    referral: {
      id: "019b0000-0008-7000-8000-000000000001",
      revision: 1,
      status,
      messageId: message,
      workerId: workerId(1),
      vacancyId: vacancyId(1),
      employerId: "019b0000-0006-7000-8000-000000000001",
      refusalReason: null,
      referredAt: "2026-03-02T03:00:00.000Z",
      answeredAt: null,
      startedOn: null,
    },
  });

const settleWith = async (service: OutreachApp, status: string) => {
  const [message] = service.state.messages.values();
  await service.reactions["settle-offer"].react(referral(status, message?.id ?? messageId(9)));
};

describe("the audit log", () => {
  it("has an answer by link with whom it was about, and the county", async () => {
    const { service, token } = await delivered();
    const [message] = service.state.messages.values();
    service.state.events = [];
    const origin = { operation: "recordReply", action: "offer.answer", from: null, requestId: null } as const;

    await service.app.recordReply({ token, answer: "call-me" }, anyone, { origin });

    const noted = service.state.events.filter(({ type }) => type === AuditNoted.type);
    const subjects = [
      { kind: "message", id: message?.id },
      { kind: "worker", id: workerId(1) },
      { kind: "vacancy", id: vacancyId(1) },
    ];
    expect(noted).toMatchObject([{ payload: { entry: { actor: anyone, county: "522732", subjects } } }]);
    expect(JSON.stringify(noted)).not.toContain(token);
  });
});

describe("readOffer", () => {
  it("shows the vacancy, the reason and the deadline, and nothing of the person", async () => {
    const { service, token } = await delivered();

    const offer = (await service.app.readOffer({ token }, anyone)) as Offer;

    expect(offer).toMatchObject({
      vacancy: { title: "缝纫工" },
      sentence: { zh: expect.stringContaining("三项技能") },
      answer: null,
      answerBy: "2026-03-09T02:00:00.000Z",
    });
    expect(JSON.stringify(offer)).not.toContain(workerId(1));
  });

  it.each([
    ["open", { seatsOpen: 1, title: "缝纫车位工", region: "440300" }, true],
    ["full", { seatsOpen: 0 }, false],
    ["closed", { status: "closed", seatsOpen: 0 }, false],
    ["a draft again", { status: "draft" }, true],
  ] as const)("shows the vacancy as it is now: %s", async (_what, facts, stillOpen) => {
    const { service, token } = await delivered();
    service.vacancies.cards.set(vacancyId(1), cardOf(aVacancyBrief(), facts));

    const offer = (await service.app.readOffer({ token }, anyone)) as Offer;

    expect(offer).toMatchObject({ stillOpen, vacancy: facts });
    expect(Offer.safeParse(offer).error).toBeUndefined();
    expect(offer.vacancy.regionName).toMatch("region" in facts ? /深圳/ : /常州/);
  });

  it("shows a vacancy that is gone as closed, and the plan's when nobody says", async () => {
    const { service, token } = await delivered();
    service.vacancies.cards.clear();
    expect(await service.app.readOffer({ token }, anyone)).toMatchObject({
      stillOpen: false,
      vacancy: { status: "closed", seatsOpen: 0 },
    });
    service.vacancies.state.isDown = true;
    expect(await service.app.readOffer({ token }, anyone)).toMatchObject({
      stillOpen: true,
      vacancy: { status: "live", seatsOpen: 2 },
    });
  });

  it("changes nothing in a hundred readings", async () => {
    const { service, token } = await delivered();
    const before = structuredClone(service.state);

    for (let n = 0; n < 100; n += 1) await service.app.readOffer({ token }, anyone);

    expect(service.state).toEqual(before);
  });
});

describe("recordReply", () => {
  it("keeps and announces an answer", async () => {
    const { service, token } = await delivered();

    const offer = await reply(service, token, "interested");

    expect(offer.answer).toBe("interested");
    expect(replies(service)).toEqual([
      expect.objectContaining({
        revision: 1,
        workerId: workerId(1),
        vacancyId: vacancyId(1),
        answer: "interested",
        reason: null,
        score: 8_999,
        answeredAt: "2026-03-02T02:00:00.000Z",
      }),
    ]);
  });

  it("changes nothing when the same answer comes again", async () => {
    const { service, token } = await delivered();
    await reply(service, token, "not-suitable", "too-far");
    const before = structuredClone(service.state);
    service.clock.set("2026-03-02T05:00:00.000Z");

    await reply(service, token, "not-suitable", "too-far");

    expect(service.state).toEqual(before);
  });

  it("announces every change of the answer or its reason, counting on", async () => {
    const { service, token } = await delivered();

    await reply(service, token, "interested");
    await reply(service, token, "not-suitable", "too-far");
    await reply(service, token, "not-suitable", "pay-too-low");

    expect(replies(service)).toMatchObject([
      { revision: 1, answer: "interested" },
      { revision: 2, answer: "not-suitable", reason: "too-far" },
      { revision: 3, answer: "not-suitable", reason: "pay-too-low" },
    ]);
  });

  it("keeps a reason only with the answer it belongs to", async () => {
    const { service, token } = await delivered();

    await reply(service, token, "interested", "too-far");

    expect(stored(service)).toMatchObject({ answer: "interested", reason: null });
  });

  it.each(["accepted", "refused", "started"])("is final once the referral is %s", async (status) => {
    const { service, token } = await delivered();
    await reply(service, token, "interested");
    await settleWith(service, status);

    await expect(reply(service, token, "not-suitable")).rejects.toMatchObject({ code: "offer-settled" });
    expect((await reply(service, token, "interested")).answer).toBe("interested");
    expect(replies(service)).toHaveLength(1);
  });

  it.each(["referred", "withdrawn"])("can still change while the referral is %s", async (status) => {
    const { service, token } = await delivered();
    await reply(service, token, "interested");
    await settleWith(service, status);

    expect((await reply(service, token, "not-suitable")).answer).toBe("not-suitable");
  });

  const shut = [
    ["full", { seatsOpen: 0 }],
    ["closed", { status: "closed", seatsOpen: 0 }],
  ] as const;
  it.each(shut)("takes no yes to a vacancy that is %s, and every other answer", async (_what, facts) => {
    const { service, token } = await delivered();
    service.vacancies.cards.set(vacancyId(1), cardOf(aVacancyBrief(), facts));

    await expect(reply(service, token, "interested")).rejects.toMatchObject({ code: "offer-closed" });
    expect(replies(service)).toEqual([]);
    expect(await reply(service, token, "call-me")).toMatchObject({ answer: "call-me", stillOpen: false });
    expect(await reply(service, token, "not-suitable")).toMatchObject({ answer: "not-suitable" });
  });

  it("takes a yes again once the closed vacancy is renewed", async () => {
    const { service, token } = await delivered();
    service.vacancies.cards.set(vacancyId(1), cardOf(aVacancyBrief(), { status: "closed", seatsOpen: 0 }));
    await expect(reply(service, token, "interested")).rejects.toMatchObject({ code: "offer-closed" });
    service.vacancies.cards.set(vacancyId(1), cardOf(aVacancyBrief(), { revision: 9 }));

    expect(await reply(service, token, "interested")).toMatchObject({ answer: "interested", stillOpen: true });
    expect(replies(service)).toHaveLength(1);
  });

  it("leaves a yes that was given before the seats filled, said again or settled", async () => {
    const { service, token } = await delivered();
    await reply(service, token, "interested");
    service.vacancies.cards.set(vacancyId(1), cardOf(aVacancyBrief(), { seatsOpen: 0 }));

    expect(await reply(service, token, "interested")).toMatchObject({ answer: "interested", stillOpen: false });
    await settleWith(service, "accepted");
    expect((await reply(service, token, "interested")).answer).toBe("interested");
    expect(replies(service)).toHaveLength(1);
  });

  it("takes a yes when nobody says how the vacancy stands", async () => {
    const { service, token } = await delivered();
    service.vacancies.state.isDown = true;

    expect((await reply(service, token, "interested")).answer).toBe("interested");
  });

  it("proves that a message of unknown outcome has arrived", async () => {
    const { service, token } = await delivered();
    for (const [id, message] of service.state.messages)
      service.state.messages.set(id, { ...message, status: "unknown", sentAt: null });

    await reply(service, token, "call-me");

    expect(stored(service)).toMatchObject({ status: "sent", sentAt: "2026-03-02T02:00:00.000Z" });
  });

  it("ends with the link", async () => {
    const { service, token } = await delivered();
    service.clock.set("2026-03-09T01:59:59.999Z");
    await reply(service, token, "interested");
    service.clock.set("2026-03-09T02:00:00.000Z");

    await expect(reply(service, token, "not-suitable")).rejects.toMatchObject({ code: "link-expired" });
    await expect(service.app.readOffer({ token }, anyone)).rejects.toMatchObject({ code: "link-expired" });
  });

  it("refuses a link nobody signed, and one whose message is gone", async () => {
    const { service, token } = await delivered();

    await expect(reply(service, "A".repeat(48), "interested")).rejects.toMatchObject({ code: "link-invalid" });
    service.state.messages.clear();
    await expect(reply(service, token, "interested")).rejects.toMatchObject({ code: "link-invalid" });
    expect(replies(service)).toEqual([]);
  });
});

describe("settleOffer", () => {
  it("settles once, also when the event comes again, and ignores what is not ours", async () => {
    const { service } = await delivered();
    const [message] = service.state.messages.values();
    const event = referral("accepted", message?.id ?? "");

    await service.reactions["settle-offer"].react(event);
    service.clock.set("2026-03-02T09:00:00.000Z");
    await service.reactions["settle-offer"].react(event);
    await settleWith(service, "started");
    await service.reactions["settle-offer"].react(referral("accepted", messageId(77)));

    expect(stored(service)).toMatchObject({ settledAt: "2026-03-02T02:00:00.000Z" });
    expect(service.state.messages.size).toBe(1);
  });
});
