/**
 * Guarantees
 * 1. A confirmed campaign leaves only after the undo window, at night in the morning; the campaign says when.
 * 2. Until then it can be taken back: a plan again, no message is left, nobody's week is used up; afterwards it is refused.
 * 3. Once one message has been taken up it is too late, whatever the clock says.
 * 4. Undoing twice is undoing once; a campaign taken back can be confirmed anew.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import {
  anOutreachApp,
  aSentCampaign,
  countyStaff,
  messageJobs,
  type OutreachApp,
  runJobs,
  townStaff,
  vacancyId,
} from "../testing/index.ts";

const tenSeconds = () => anOutreachApp({ rules: { undoMs: 10_000, weeklyCap: 1 } });
const undo = ({ app }: OutreachApp, { id }: Campaign, actor = countyStaff) =>
  app.undoCampaign({ campaignId: id }, actor) as Promise<Campaign>;
const sent = async (service: OutreachApp) => (await aSentCampaign(service)) as Campaign;

describe("the undo window", () => {
  it("lets the first message leave when it is over", async () => {
    const service = tenSeconds();

    const campaign = await sent(service);

    expect(campaign).toMatchObject({ status: "sending", sendsAt: "2026-03-02T02:00:10.000Z" });
    expect(service.state.events.map(({ notBefore }) => notBefore)).toEqual(
      Array.from({ length: 3 }, () => "2026-03-02T02:00:10.000Z"),
    );
  });

  it("lasts until the morning when it would end at night", async () => {
    const service = tenSeconds();
    service.clock.set("2026-03-02T12:59:55.000Z");

    expect((await sent(service)).sendsAt).toBe("2026-03-03T00:00:00.000Z");
  });
});

describe("undoCampaign", () => {
  it("makes the campaign a plan again, of which nothing is sent and nothing counts", async () => {
    const service = tenSeconds();
    const campaign = await sent(service);

    const undone = await undo(service, campaign);
    await runJobs(service);

    expect(undone).toMatchObject({ status: "planned", sentAt: null, sendsAt: null, planned: campaign.planned });
    expect(undone.counts).toMatchObject({ planned: 3, queued: 0 });
    expect(service.channel.taken).toEqual([]);
    expect(service.state.messages.size).toBe(0);
    const next = (await service.app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;
    expect(next.planned).toHaveLength(3);
  });

  it("is the same when repeated, and the plan can be confirmed anew", async () => {
    const service = tenSeconds();
    const campaign = await sent(service);
    const undone = await undo(service, campaign);

    expect(await undo(service, campaign)).toEqual(undone);
    await service.app.sendCampaign({ campaignId: campaign.id }, countyStaff);
    await runJobs(service);

    expect(service.channel.taken).toHaveLength(3);
  });

  it("is refused when the time is over", async () => {
    const service = tenSeconds();
    const campaign = await sent(service);
    service.clock.set("2026-03-02T02:00:10.000Z");

    await expect(undo(service, campaign)).rejects.toMatchObject({ code: "campaign-under-way" });
    expect(service.state.messages.size).toBe(3);
  });

  it("is refused once one message has been taken up, whatever the clock says", async () => {
    const service = tenSeconds();
    const campaign = await sent(service);
    const [first] = messageJobs(service.state);
    await service.reactions["send-message"].react(first!);

    await expect(undo(service, campaign)).rejects.toMatchObject({ code: "campaign-under-way" });
    await runJobs(service);
    expect(service.channel.taken).toHaveLength(3);
  });

  it("tells town staff that a county campaign does not exist", async () => {
    const service = tenSeconds();
    const campaign = await sent(service);

    await expect(undo(service, campaign, townStaff)).rejects.toMatchObject({ code: "campaign-not-found" });
    expect(service.state.messages.size).toBe(3);
  });
});
