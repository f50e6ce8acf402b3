import { outreachRoutes } from "@qianxian/contracts/outreach";
import { quietHoursText } from "../domain/quiet-hours.ts";
import { samplesOf } from "../domain/samples.ts";
import { ownCampaign } from "../own-campaign.ts";
import { useCase } from "../use-case.ts";

/** Shows the texts of a campaign as they would be sent, for the first three people of each vacancy, and the rules of sending; makes no link. */
export const sampleMessages = useCase({
  input: outreachRoutes.sampleMessages.input,
  run: async ({ input: { campaignId }, actor, deps, transact }) => {
    const found = await transact((tx) => tx.campaigns.find(campaignId));
    const campaign = ownCampaign(found, outreachRoutes.sampleMessages, actor, campaignId);
    const samples = samplesOf(campaign, deps.publicUrl);
    const names = await deps.people.maskedNames(samples.map(({ workerId }) => workerId));
    return {
      items: samples.map((sample) => ({ ...sample, maskedName: names.get(sample.workerId) ?? null })),
      undoSeconds: Math.round(deps.rules.undoMs / 1_000),
      quietHours: quietHoursText(deps.rules.quietHours),
    };
  },
});
