/**
 * Guarantees
 * 1. A plan says who gets what and why, who is left out and why; it is kept, and nobody hears of it.
 * 2. Pairs offered before and people with the week's share of messages are left out; a failed message is no share.
 * 3. Drafts and closed vacancies are refused, each with its place in the order.
 * 4. Town staff plan within their town only; nobody plans outside the own place.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import {
  aMessage,
  anOutreachApp,
  aSentCampaign,
  aVacancyBrief,
  campaignId,
  clause,
  countyStaff,
  firstTown,
  messageId,
  secondTown,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const order = { vacancyIds: [vacancyId(1)] };
const plan = (app: ReturnType<typeof anOutreachApp>["app"], change = {}, actor = countyStaff) =>
  app.planCampaign({ ...order, ...change }, actor) as Promise<Campaign>;

/** A message to the n-th worker about another vacancy, `hoursAgo` before ten o'clock. */
const earlier = (n: number, hoursAgo: number, worker = 1, status: "sent" | "failed" = "sent") =>
  aMessage({
    id: messageId(n),
    campaignId: campaignId(9),
    workerId: workerId(worker),
    vacancy: aVacancyBrief({ id: vacancyId(100 + n) }),
    status,
    createdAt: new Date(Date.parse("2026-03-02T02:00:00Z") - hoursAgo * 3_600_000).toISOString(),
  });

const withMessages = (messages: ReturnType<typeof earlier>[]) => {
  const service = anOutreachApp();
  for (const message of messages) service.state.messages.set(message.id, message);
  return service;
};

describe("planCampaign", () => {
  it("says who gets what and why, keeps it, and announces nothing", async () => {
    const { app, state } = anOutreachApp();

    const planned = await plan(app);

    expect(planned).toMatchObject({ status: "planned", sentAt: null, notSeeking: 3, leftOut: [] });
    expect(planned.planned.map((one) => [one.workerId, one.score, one.maskedName])).toEqual([
      [workerId(1), 8_999, "王*"],
      [workerId(2), 8_998, "王*"],
      [workerId(3), 8_997, "王*"],
    ]);
    expect(planned.planned[0]?.sentence.zh).toContain("三项技能对上两项");
    expect(planned.planned[0]).not.toHaveProperty("because");
    expect(state.campaigns.get(planned.id)?.planned[0]?.because).toEqual(clause);
    expect(await app.readCampaign({ campaignId: planned.id }, countyStaff)).toEqual(planned);
    expect(state.events).toEqual([]);
    expect(state.messages.size).toBe(0);
  });

  it("leaves out with one reason each: no consent, a failed gate, no phone", async () => {
    const { app, pairs } = anOutreachApp();
    for (const person of pairs.people.values()) {
      if (person.workerId === workerId(1)) person.consentToPush = false;
      if (person.workerId === workerId(2)) person.failedGate = "age";
      if (person.workerId === workerId(3)) person.hasPhone = false;
    }

    const { leftOut, planned } = await plan(app, { scoreMin: 8_998 });

    expect(planned).toEqual([]);
    expect(leftOut.map(({ workerId: id, reason }) => [id, reason])).toEqual([
      [workerId(1), "no-consent"],
      [workerId(2), "gate"],
      [workerId(3), "no-phone"],
    ]);
    expect(leftOut[1]?.says.zh).toContain("年龄不合");
  });

  it("does not offer a pair again that any campaign has sent", async () => {
    const service = anOutreachApp();
    await aSentCampaign(service, { within: { workerIds: [workerId(2)] } });

    const { leftOut, planned } = await plan(service.app);

    expect(planned.map((one) => one.workerId)).toEqual([workerId(1), workerId(3)]);
    expect(leftOut.map(({ workerId: id, reason }) => [id, reason])).toEqual([
      [workerId(2), "already-offered"],
    ]);
  });

  it("keeps to the week's share", async () => {
    const { app } = withMessages([earlier(1, 1), earlier(2, 167)]);

    const { leftOut } = await plan(app);

    expect(leftOut.map(({ workerId: id, reason }) => [id, reason])).toEqual([[workerId(1), "weekly-cap"]]);
  });

  it.each([
    ["older than seven days", [earlier(1, 1), earlier(2, 168)]],
    ["failed", [earlier(1, 1), earlier(2, 2, 1, "failed")]],
    ["to somebody else", [earlier(1, 1), earlier(2, 2, 2)]],
  ])("does not count a message %s", async (_what, messages) => {
    const { app } = withMessages(messages);

    expect((await plan(app)).leftOut).toEqual([]);
  });

  it.each(["draft", "closed"] as const)("refuses a vacancy that is %s, with its place", async (status) => {
    const { app, pairs, state } = anOutreachApp();
    pairs.vacancies.set(vacancyId(2), aVacancyBrief({ id: vacancyId(2), status }));

    await expect(plan(app, { vacancyIds: [vacancyId(1), vacancyId(2)] })).rejects.toMatchObject({
      code: "vacancy-not-live",
      fields: [{ pointer: "/vacancyIds/1", code: `vacancy_${status}` }],
    });
    expect(state.campaigns.size).toBe(0);
  });

  it("passes on that a vacancy does not exist", async () => {
    const { app } = anOutreachApp();

    await expect(plan(app, { vacancyIds: [vacancyId(77)] })).rejects.toMatchObject({
      code: "vacancy-not-found",
    });
  });

  it("keeps town staff within their own town", async () => {
    const { app, pairs } = anOutreachApp();

    const { planned, order: kept } = await plan(app, {}, townStaff);

    expect(planned.map((one) => one.workerId)).toEqual([workerId(1), workerId(3)]);
    expect(kept.within.town).toBe(firstTown);
    expect(pairs.asked[0]).toMatchObject({ county: firstTown.slice(0, 6), within: { town: firstTown } });
  });

  it.each([
    ["town staff asking for another town", townStaff, secondTown],
    ["county staff asking for another county", countyStaff, "522731101"],
  ])("refuses %s", async (_who, actor, town) => {
    const { app, pairs } = anOutreachApp();

    await expect(plan(app, { within: { town } }, actor)).rejects.toMatchObject({ code: "not-allowed" });
    expect(pairs.asked).toEqual([]);
  });
});
