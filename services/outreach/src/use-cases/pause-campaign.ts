import { outreachRoutes } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { changeCampaign } from "../change-campaign.ts";
import { noMessagesYet } from "../domain/campaign.ts";
import { useCase } from "../use-case.ts";

/** Keeps what waits from being sent, until the campaign goes on; what is in the hands of the channel finishes. */
export const pauseCampaign = useCase({
  input: outreachRoutes.pauseCampaign.input,
  run: (asked) =>
    changeCampaign(asked, async (tx, campaign) => {
      if (campaign.pausedAt !== null) return campaign;
      const counts = (await tx.messages.countsOf([campaign.id])).get(campaign.id) ?? noMessagesYet;
      if (campaign.sentAt === null || counts.queued === 0)
        throw new AppError("campaign-not-sending", { campaignId: campaign.id });
      return { ...campaign, pausedAt: asked.deps.clock.now().toISOString() };
    }),
});
