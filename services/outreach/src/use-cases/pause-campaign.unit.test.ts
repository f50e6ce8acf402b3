/**
 * Guarantees
 * 1. Nothing of a paused campaign is sent; it says that it is paused, and pausing twice is pausing once.
 * 2. Resumed, what waits is sent, each message once: those whose jobs came meanwhile get a new one, the others keep theirs.
 * 3. There is nothing to pause in a plan or a campaign that is over, and nothing to resume in a plan.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import {
  anOutreachApp,
  aSentCampaign,
  countyStaff,
  messageJobs,
  otherTown,
  type OutreachApp,
  runJobs,
  vacancyId,
} from "../testing/index.ts";

const asked = ({ id }: Campaign) => ({ campaignId: id });
const pause = ({ app }: OutreachApp, one: Campaign, actor = countyStaff) =>
  app.pauseCampaign(asked(one), actor) as Promise<Campaign>;
const resume = ({ app }: OutreachApp, one: Campaign) => app.resumeCampaign(asked(one), countyStaff) as Promise<Campaign>;

describe("a paused campaign", () => {
  it("sends nothing, and says so", async () => {
    const service = anOutreachApp();
    const campaign = (await aSentCampaign(service)) as Campaign;

    const paused = await pause(service, campaign);
    await runJobs(service);

    expect(paused.status).toBe("paused");
    expect(await pause(service, campaign)).toEqual(paused);
    expect(service.channel.taken).toEqual([]);
    expect(await service.app.listCampaigns({ status: "paused" }, countyStaff)).toMatchObject({
      items: [{ id: campaign.id, status: "paused" }],
      total: 1,
    });
    expect(await service.app.listCampaigns({ status: "sending" }, countyStaff)).toMatchObject({ items: [], total: 0 });
  });

  it("goes on with each message once, also with one whose job has not come yet", async () => {
    const service = anOutreachApp();
    const campaign = (await aSentCampaign(service)) as Campaign;
    await pause(service, campaign);
    const [first, second] = messageJobs(service.state);
    for (const job of [first, second]) await service.reactions["send-message"].react(job!);

    expect(await resume(service, campaign)).toMatchObject({ status: "sending" });
    expect(messageJobs(service.state)).toHaveLength(3 + 2);
    await runJobs(service);

    expect(service.channel.taken).toHaveLength(3);
    expect([...service.state.messages.values()].map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
    expect(await resume(service, campaign)).toMatchObject({ status: "sent" });
    expect(messageJobs(service.state)).toHaveLength(3 + 2);
  });
});

describe("what can't be paused", () => {
  it("is a plan, a campaign that is over, and somebody else's", async () => {
    const service = anOutreachApp();
    const plan = (await service.app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;
    const nothing = { code: "campaign-not-sending" };
    await expect(pause(service, plan)).rejects.toMatchObject(nothing);
    await expect(resume(service, plan)).rejects.toMatchObject(nothing);

    const over = (await aSentCampaign(service)) as Campaign;
    await runJobs(service);
    await expect(pause(service, over)).rejects.toMatchObject(nothing);
    await expect(pause(service, over, otherTown)).rejects.toMatchObject({ code: "campaign-not-found" });
  });
});
