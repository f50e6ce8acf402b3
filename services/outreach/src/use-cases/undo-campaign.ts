import { outreachRoutes } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { changeCampaign } from "../change-campaign.ts";
import { takenBack } from "../domain/campaign.ts";
import { useCase } from "../use-case.ts";

/**
 * Takes a confirmation back before the first message has left: a plan again, as if nobody had confirmed it. It and the
 * first message each lock the campaign, so one of them wins. A plan that nobody has confirmed stays as it is.
 */
export const undoCampaign = useCase({
  input: outreachRoutes.undoCampaign.input,
  run: (asked) =>
    changeCampaign(asked, async (tx, campaign) => {
      if (campaign.sentAt === null) return campaign;
      const isOpen = campaign.sendsAt !== null && asked.deps.clock.now().toISOString() < campaign.sendsAt;
      if (!isOpen || !(await tx.messages.takeBack(campaign.id)))
        throw new AppError("campaign-under-way", { campaignId: campaign.id });
      return takenBack(campaign);
    }),
});
