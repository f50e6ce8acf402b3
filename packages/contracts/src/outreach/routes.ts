import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { CampaignId, pageInput, pageOf } from "../vocabulary/index.ts";
import { Answer, Campaign, CampaignOrder, Message, messagesMax, NotSuitableReason, Offer } from "./campaign.ts";

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
    input: z.strictObject(pageInput),
    output: pageOf(CampaignRow),
    status: 200,
    errors: [],
  },
  readCampaign: {
    method: "get",
    path: "/v1/campaigns/:campaignId",
    summary: "One campaign: plan, exclusions, counts.",
    action: "campaign.read",
    input: z.strictObject({ campaignId: CampaignId }),
    output: Campaign,
    status: 200,
    errors: ["campaign-not-found"],
  },
  sendCampaign: {
    method: "post",
    path: "/v1/campaigns/:campaignId/send",
    summary: "Confirm a plan: one queued job per message. Sending twice is the same as once.",
    action: "campaign.plan",
    input: z.strictObject({ campaignId: CampaignId }),
    output: Campaign,
    status: 202,
    errors: ["campaign-not-found", "campaign-empty", "vacancy-not-live"],
    takesKey: true,
  },
  listMessages: {
    method: "get",
    path: "/v1/campaigns/:campaignId/messages",
    summary: "The messages of a campaign with their outcome and the answers.",
    action: "message.read",
    input: z.strictObject({ campaignId: CampaignId, limit: messagesMax, cursor: pageInput.cursor }),
    output: pageOf(Message),
    status: 200,
    errors: ["campaign-not-found"],
  },
  listReplies: {
    method: "get",
    path: "/v1/replies",
    summary: "Answers of workers, newest first.",
    action: "message.read",
    input: z.strictObject({ ...pageInput, answer: Answer.optional() }),
    output: pageOf(Message),
    status: 200,
    errors: [],
  },
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
