/**
 * Guarantees
 * 1. A sample is the text that is sent, but for its link; at most three people a vacancy, no token.
 * 2. Beside the samples stands how long a confirmation can be undone, and in which hours nobody is messaged.
 * 3. Its length is that of the text that is sent, and so is the number of short messages.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import { segmentsOf } from "../domain/samples.ts";
import { anOutreachApp, countyStaff, foreignStaff, runJobs, vacancyId } from "../testing/index.ts";

describe("sampleMessages", () => {
  it("shows the texts that are sent then, without a link that works", async () => {
    const service = anOutreachApp({ workers: 5 });
    const { id } = (await service.app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;

    const { items } = await service.app.sampleMessages({ campaignId: id }, countyStaff);
    await service.app.sendCampaign({ campaignId: id }, countyStaff);
    await runJobs(service);

    const texts = service.channel.taken.map(({ text }) => text);
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({ maskedName: "王*", vacancyTitle: "缝纫工", segments: 2 });
    for (const [n, { text, characters }] of items.entries()) {
      expect(text).toBe(texts[n]?.replace(/[\w-]{48}$/, "……"));
      expect(characters).toBe(texts[n]?.length);
    }
  });

  it("says when the messages would leave", async () => {
    const service = anOutreachApp({ rules: { undoMs: 20_000, quietHours: { from: 21 * 60 + 30, to: 8 * 60 } } });
    const { id } = (await service.app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;

    expect(await service.app.sampleMessages({ campaignId: id }, countyStaff)).toMatchObject({
      undoSeconds: 20,
      quietHours: { from: "21:30", to: "08:00" },
    });
  });

  it("does not exist for another county", async () => {
    const service = anOutreachApp();
    const { id } = (await service.app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;

    const asked = service.app.sampleMessages({ campaignId: id }, foreignStaff);
    await expect(asked).rejects.toMatchObject({ code: "campaign-not-found" });
  });

  it.each([
    [1, 1],
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
  ])("counts %i characters as %i short messages", (characters, segments) => {
    expect(segmentsOf(characters)).toBe(segments);
  });
});
