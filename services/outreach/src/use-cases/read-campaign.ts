import { outreachRoutes } from "@qianxian/contracts/outreach";
import { campaignView, outlineView, peopleOf } from "../domain/views.ts";
import { ownCampaign } from "../own-campaign.ts";
import { useCase } from "../use-case.ts";

const route = outreachRoutes.readCampaign;

/** Shows one campaign: its plan, who is left out, and what came of its messages; without the two lists when asked so. */
export const readCampaign = useCase({
  input: route.input,
  run: async ({ input: { campaignId, plan = true }, actor, deps, transact }) => {
    if (!plan)
      return transact(async (tx) => {
        const outline = ownCampaign(await tx.campaigns.outline(campaignId), route, actor, campaignId);
        return outlineView(outline, (await tx.messages.countsOf([campaignId])).get(campaignId));
      });
    const { campaign, counts } = await transact(async (tx) => {
      const found = ownCampaign(await tx.campaigns.find(campaignId), route, actor, campaignId);
      return { campaign: found, counts: await tx.messages.countsOf([campaignId]) };
    });
    const names = await deps.people.maskedNames(peopleOf(campaign));
    return campaignView(campaign, counts.get(campaignId), names);
  },
});
