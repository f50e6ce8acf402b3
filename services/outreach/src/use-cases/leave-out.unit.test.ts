/**
 * Guarantees
 * 1. People taken out of a plan by hand get nothing, are shown as left out by hand, and can be put back where they were.
 * 2. Whoever the plan does not name is passed over; the same again changes nothing.
 * 3. A confirmed campaign is not changed.
 * 4. Without the plan an answer counts the people and names none, as every action on a campaign does.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import { anOutreachApp, countyStaff, foreignStaff, runJobs, vacancyId, workerId } from "../testing/index.ts";

const aPlan = async (service = anOutreachApp()) => {
  const plan = (await service.app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;
  const leave = (people: number[], putBack = false, actor = countyStaff) =>
    service.app.leaveOut({ campaignId: plan.id, workerIds: people.map(workerId), putBack }, actor) as Promise<Campaign>;
  return { service, plan, leave };
};

describe("leaveOut", () => {
  it("takes people out, so that they get nothing", async () => {
    const { service, plan, leave } = await aPlan();

    const changed = await leave([2, 9]);
    expect(await leave([2])).toEqual(changed);
    await service.app.sendCampaign({ campaignId: plan.id }, countyStaff);
    await runJobs(service);

    expect(changed.planned.map((one) => one.workerId)).toEqual([workerId(1), workerId(3)]);
    expect(changed.leftOut).toEqual([
      { workerId: workerId(2), maskedName: "王*", reason: "by-hand", says: { zh: expect.any(String), en: expect.any(String) } },
    ]);
    expect([...service.state.messages.values()].map((one) => one.workerId)).toEqual([workerId(1), workerId(3)]);
  });

  it("puts back who was taken out by hand, and nobody else", async () => {
    const { plan, leave } = await aPlan();
    await leave([1, 2]);

    expect((await leave([1], true)).planned.map((one) => one.workerId)).toEqual([workerId(1), workerId(3)]);
    expect(await leave([1, 2, 9], true)).toEqual(plan);
  });

  it("answers without the people when asked so, and does the same", async () => {
    const { service, plan } = await aPlan(anOutreachApp({ rules: { undoMs: 10_000, weeklyCap: 1 } }));
    const ask = { campaignId: plan.id, plan: false };

    const taken = (await service.app.leaveOut({ ...ask, workerIds: [workerId(2)] }, countyStaff)) as Campaign;
    const sent = (await service.app.sendCampaign(ask, countyStaff)) as Campaign;
    const undone = (await service.app.undoCampaign(ask, countyStaff)) as Campaign;

    expect([taken, sent, undone].map(({ planned, leftOut, status, counts }) => [planned, leftOut, status, counts.planned])).toEqual([
      [[], [], "planned", 2],
      [[], [], "sending", 2],
      [[], [], "planned", 2],
    ]);
    const whole = (await service.app.readCampaign({ campaignId: plan.id }, countyStaff)) as Campaign;
    expect(whole.planned.map((one) => one.workerId)).toEqual([workerId(1), workerId(3)]);
    await expect(service.app.leaveOut({ ...ask, workerIds: [workerId(1)] }, foreignStaff)).rejects.toMatchObject({ code: "campaign-not-found" });
  });

  it("refuses to change what is confirmed, and what is somebody else's", async () => {
    const { service, plan, leave } = await aPlan();
    await expect(leave([1], false, foreignStaff)).rejects.toMatchObject({ code: "campaign-not-found" });
    await service.app.sendCampaign({ campaignId: plan.id }, countyStaff);

    await expect(leave([1])).rejects.toMatchObject({ code: "campaign-confirmed" });
  });
});
