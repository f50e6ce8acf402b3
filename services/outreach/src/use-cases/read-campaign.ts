import { outreachRoutes } from "@qianxian/contracts/outreach";
import { campaignView, peopleOf } from "../domain/views.ts";
import { ownCampaign } from "../own-campaign.ts";
import { useCase } from "../use-case.ts";

/** Shows one campaign: its plan, who is left out, and what came of its messages. */
export const readCampaign = useCase({
  input: outreachRoutes.readCampaign.input,
  run: async ({ input: { campaignId }, actor, deps, transact }) => {
    const { campaign, counts } = await transact(async (tx) => {
      const found = ownCampaign(await tx.campaigns.find(campaignId), outreachRoutes.readCampaign, actor, campaignId);
      return { campaign: found, counts: await tx.messages.countsOf([campaignId]) };
    });
    const names = await deps.people.maskedNames(peopleOf(campaign));
    return campaignView(campaign, counts.get(campaignId), names);
  },
});
