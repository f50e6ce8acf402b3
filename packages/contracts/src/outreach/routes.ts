import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { CampaignId, countedPageOf, flagInQuery, pageInput } from "../vocabulary/index.ts";
import { campaignAction, campaignActionRoutes } from "./campaign-actions.ts";
import { Answer, Campaign, CampaignOrder, CampaignStatus, NotSuitableReason, Offer } from "./campaign.ts";
import { crewAnswerRoutes } from "./crew-answers.ts";
import { messageRoutes } from "./messages.ts";
import { replyRoutes } from "./replies.ts";

const CampaignRow = Campaign.omit({ planned: true, leftOut: true, vacancies: true })
  .extend({ titles: z.array(z.string()) })
  .meta({ id: "CampaignRow" });

const token = z.string().min(20).max(200);

export const outreachRoutes = defineRoutes({
  planCampaign: {
    method: "post",
    path: "/v1/campaigns",
    summary: "Plan a campaign without sending: who would get what and why, who is left out and why.",
    action: "campaign.plan",
    input: CampaignOrder,
    output: Campaign,
    status: 201,
    errors: ["vacancy-not-found", "vacancy-not-live", "crew-not-found"],
    takesKey: true,
  },
  listCampaigns: {
    method: "get",
    path: "/v1/campaigns",
    summary: "Campaigns, newest first.",
    action: "campaign.read",
    input: z.strictObject({ ...pageInput, status: CampaignStatus.optional() }),
    output: countedPageOf(CampaignRow),
    status: 200,
    errors: [],
  },
  readCampaign: {
    method: "get",
    path: "/v1/campaigns/:campaignId",
    summary: "One campaign: plan, exclusions, counts. With `plan=false` the people of both lists are left out, for asking again and again.",
    action: "campaign.read",
    input: z.strictObject({ campaignId: CampaignId, plan: flagInQuery.optional() }),
    output: Campaign,
    status: 200,
    errors: ["campaign-not-found"],
  },
  sendCampaign: {
    method: "post",
    path: "/v1/campaigns/:campaignId/send",
    summary: "Confirm a plan: one queued job per message, the first to leave at `sendsAt`. Sending twice is the same as once.",
    action: "campaign.plan",
    input: z.strictObject(campaignAction),
    output: Campaign,
    status: 202,
    errors: ["campaign-not-found", "campaign-empty", "vacancy-not-live"],
    takesKey: true,
  },
  ...campaignActionRoutes,
  ...messageRoutes,
  ...replyRoutes,
  ...crewAnswerRoutes,
  readOffer: {
    method: "get",
    path: "/v1/offers/:token",
    summary: "What a signed link offers. Reading changes nothing, however often.",
    action: "offer.answer",
    input: z.strictObject({ token }),
    output: Offer,
    status: 200,
    errors: ["link-invalid", "link-expired"],
  },
  recordReply: {
    method: "post",
    path: "/v1/offers/:token/reply",
    summary: "A worker's answer; it can be changed until the person is referred or the link expires.",
    action: "offer.answer",
    input: z.strictObject({ token, answer: Answer, reason: NotSuitableReason.optional() }),
    output: Offer,
    status: 200,
    errors: ["link-invalid", "link-expired", "offer-closed", "offer-settled"],
    takesKey: true,
  },
});
