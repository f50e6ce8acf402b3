import type { Route } from "@qianxian/contracts";
import type { Actor, CampaignId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches, subjectOfRegion } from "@qianxian/kernel";

/** A campaign that the caller reaches by this route; what is out of reach does not exist. @throws AppError `campaign-not-found` */
export const ownCampaign = <Found extends { place: string }>(
  campaign: Found | null,
  route: Pick<Route, "action">,
  actor: Actor,
  campaignId: CampaignId,
): Found => {
  if (!campaign || !reaches(route, actor, subjectOfRegion(campaign.place)))
    throw new AppError("campaign-not-found", { campaignId });
  return campaign;
};
