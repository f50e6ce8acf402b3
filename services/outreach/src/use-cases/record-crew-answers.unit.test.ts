/**
 * Guarantees
 * 1. What members answered to their leader is recorded as a message told in person, and announced as an answer by link is.
 * 2. The same again changes nothing; a changed answer counts on; who is no member is told so, one by one.
 * 3. A draft is told to nobody, and to a closed or full vacancy nobody says yes; consent and the week's share don't matter.
 * 4. A message that waits or has failed need not go out any more; one that was sent keeps its link.
 * 5. The leader sees the own crew, county and town staff theirs; nobody else.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import {
  aCard,
  aLeader,
  anOutreachApp,
  anyone,
  aSentCampaign,
  aVacancyBrief,
  cardOf,
  countyStaff,
  crewId,
  foreignStaff,
  otherTown,
  type OutreachApp,
  runJobs,
  tokenIn,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";
import { noteOf } from "../domain/worker-note.ts";

type Given = { workerId: string; answer: string; reason?: string };
const yes = (n: number): Given => ({ workerId: workerId(n), answer: "interested" });
const asked = { crewId: crewId(1), vacancyId: vacancyId(1) };
const record = ({ app }: OutreachApp, answers: Given[], actor = aLeader) =>
  app.recordCrewAnswers({ ...asked, answers }, actor) as Promise<{ items: { outcome: string; messageId: string | null }[] }>;
const outcomes = async (service: OutreachApp, answers: Given[], actor = aLeader) =>
  (await record(service, answers, actor)).items.map(({ outcome }) => outcome);
const list = ({ app }: OutreachApp, actor = aLeader) => app.listCrewAnswers(asked, actor);
const replies = ({ state }: OutreachApp) =>
  state.events.filter(({ type }) => type === "outreach.reply-received").map(({ payload }) => payload);
const messageTo = ({ state }: OutreachApp, n: number) =>
  [...state.messages.values()].find((one) => one.workerId === workerId(n));

describe("recordCrewAnswers", () => {
  it("records answers as told in person, each announced once", async () => {
    const service = anOutreachApp();

    const { items } = await record(service, [yes(1), { workerId: workerId(2), answer: "not-suitable", reason: "too-far" }]);

    expect(items.map(({ outcome }) => outcome)).toEqual(["recorded", "recorded"]);
    expect(messageTo(service, 1)).toMatchObject({ id: items[0]?.messageId, campaignId: null, channel: "in-person", status: "sent" });
    expect(replies(service)).toMatchObject([
      { messageId: items[0]?.messageId, revision: 1, workerId: workerId(1), answer: "interested", score: 8_999 },
      { messageId: items[1]?.messageId, revision: 1, workerId: workerId(2), answer: "not-suitable", reason: "too-far" },
    ]);
    expect(await list(service)).toMatchObject({
      items: [
        { workerId: workerId(1), maskedName: "王*", answer: "interested", reason: null },
        { workerId: workerId(2), answer: "not-suitable", reason: "too-far" },
      ],
    });
    expect(await service.app.listReplies({ handled: false }, countyStaff)).toMatchObject({ items: [{ channel: "in-person" }], total: 1 });
  });

  it("changes nothing when the same comes again, counts on when it changes", async () => {
    const service = anOutreachApp();
    await record(service, [yes(1)]);
    const before = structuredClone([...service.state.messages.values()]);

    expect(await outcomes(service, [yes(1)])).toEqual(["unchanged"]);
    expect([...service.state.messages.values()]).toEqual(before);
    expect(await outcomes(service, [{ ...yes(1), answer: "call-me" }])).toEqual(["recorded"]);

    expect(replies(service)).toMatchObject([{ revision: 1 }, { revision: 2, answer: "call-me" }]);
    expect(service.state.messages.size).toBe(1);
  });

  it("takes the last word of one person, and says who is no member", async () => {
    const service = anOutreachApp();

    expect(await outcomes(service, [{ ...yes(1), answer: "call-me" }, yes(9), yes(1)])).toEqual([
      "recorded",
      "crew-member-not-found",
      "recorded",
    ]);
    expect(replies(service)).toMatchObject([{ answer: "interested" }]);
  });

  it("takes no yes to a closed or full vacancy, and every other answer", async () => {
    const service = anOutreachApp();
    service.vacancies.cards.set(vacancyId(1), cardOf(aVacancyBrief({ seatsOpen: 0 })));

    expect(await outcomes(service, [yes(1), { workerId: workerId(2), answer: "not-suitable" }])).toEqual([
      "offer-closed",
      "recorded",
    ]);
    expect(messageTo(service, 1)).toBeUndefined();
  });

  it.each([
    ["a draft", cardOf(aVacancyBrief({ status: "draft" })), "vacancy-not-live"],
    ["another county's vacancy", cardOf(aVacancyBrief(), { county: "522731" }), "vacancy-not-found"],
  ])("refuses %s", async (_what, card, code) => {
    const service = anOutreachApp();
    service.vacancies.cards.set(vacancyId(1), card);

    await expect(record(service, [yes(1)])).rejects.toMatchObject({ code });
    expect(service.state.messages.size).toBe(0);
  });

  it("asks neither for consent nor for room in the week, and uses none up", async () => {
    const service = anOutreachApp({ workers: 1, rules: { weeklyCap: 1 } });
    service.state.workers.set(workerId(1), { ...noteOf(aCard(1)), mayPush: false });

    expect(await outcomes(service, [yes(1)])).toEqual(["recorded"]);
    service.state.workers.clear();
    service.pairs.vacancies.set(vacancyId(2), aVacancyBrief({ id: vacancyId(2) }));
    service.pairs.pairs.push({ ...service.pairs.pairs[0]!, vacancyId: vacancyId(2) });
    const plan = (await service.app.planCampaign({ vacancyIds: [vacancyId(1), vacancyId(2)] }, countyStaff)) as Campaign;

    expect(plan.planned.map((one) => one.vacancyId)).toEqual([vacancyId(2)]);
  });

  it("counts also when the matcher does not answer", async () => {
    const service = anOutreachApp();
    service.pairs.vacancies.clear();

    await record(service, [yes(1)]);
    expect(replies(service)).toMatchObject([{ score: 0, sentence: { zh: "带头能人当面介绍" } }]);
  });

  it("keeps what waits from being sent", async () => {
    const service = anOutreachApp({ workers: 2 });
    await aSentCampaign(service);

    await record(service, [yes(1)]);
    await runJobs(service);

    expect(service.channel.taken).toHaveLength(1);
    expect(messageTo(service, 1)).toMatchObject({ status: "sent", channel: "in-person", answer: "interested" });
  });

  it("is what was answered by link, and can be changed there", async () => {
    const service = anOutreachApp({ workers: 1 });
    await aSentCampaign(service);
    await runJobs(service);
    const token = tokenIn(service.channel);
    await service.app.recordReply({ token, answer: "interested" }, anyone);

    expect(await outcomes(service, [yes(1)])).toEqual(["unchanged"]);
    await service.app.recordReply({ token, answer: "not-suitable" }, anyone);

    expect(await list(service)).toMatchObject({ items: [{ answer: "not-suitable" }] });
    expect(messageTo(service, 1)).toMatchObject({ channel: "sms" });
  });

  it("leaves an answer that the employer has decided upon", async () => {
    const service = anOutreachApp();
    await record(service, [yes(1)]);
    const message = messageTo(service, 1)!;
    service.state.messages.set(message.id, { ...message, settledAt: "2026-03-02T05:00:00.000Z" });

    expect(await outcomes(service, [{ ...yes(1), answer: "not-suitable" }])).toEqual(["offer-settled"]);
  });

  it("is open to the leader, and to staff of the crew's town and county", async () => {
    const service = anOutreachApp();
    const notFound = { code: "crew-not-found" };
    for (const actor of [{ ...aLeader, crewId: crewId(2) } as typeof aLeader, otherTown, foreignStaff]) {
      await expect(record(service, [yes(1)], actor)).rejects.toMatchObject(notFound);
      await expect(list(service, actor)).rejects.toMatchObject(notFound);
    }
    expect(service.state.messages.size).toBe(0);

    expect(await outcomes(service, [yes(1)], townStaff)).toEqual(["recorded"]);
    expect(await outcomes(service, [yes(2)], countyStaff)).toEqual(["recorded"]);
  });
});
