import { MessageQueued, outreachRoutes } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { changeCampaign } from "../change-campaign.ts";
import { useCase } from "../use-case.ts";

/** Lets a paused campaign go on: messages whose jobs came meanwhile get new ones, the jobs of the others are on their way. */
export const resumeCampaign = useCase({
  input: outreachRoutes.resumeCampaign.input,
  run: (asked) =>
    changeCampaign(asked, async (tx, campaign) => {
      if (campaign.sentAt === null) throw new AppError("campaign-not-sending", { campaignId: campaign.id });
      if (campaign.pausedAt === null) return campaign;
      const messageIds = await tx.messages.unpark(campaign.id);
      await tx.outbox.addAll(MessageQueued, messageIds.map((messageId) => ({ messageId })));
      return { ...campaign, pausedAt: null };
    }),
});
