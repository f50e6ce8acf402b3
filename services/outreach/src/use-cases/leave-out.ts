import { outreachRoutes } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import { sayLeftOut } from "@qianxian/matching";
import { changeCampaign } from "../change-campaign.ts";
import { leaveOut as without, putBack as withAgain } from "../domain/campaign.ts";
import { useCase } from "../use-case.ts";

/** Takes people out of a plan by hand, or puts back who was taken out so. Nobody else moves up: the plan is the clerk's now. */
export const leaveOut = useCase({
  input: outreachRoutes.leaveOut.input,
  run: (asked) =>
    changeCampaign(asked, async (_tx, campaign) => {
      const { workerIds, putBack } = asked.input;
      if (campaign.sentAt !== null) throw new AppError("campaign-confirmed", { campaignId: campaign.id });
      const people = new Set<string>(workerIds);
      return putBack ? withAgain(campaign, people) : without(campaign, people, sayLeftOut("by-hand", null));
    }),
});
