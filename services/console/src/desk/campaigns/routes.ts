import { page } from "../../page-route.ts";

export const campaignPages = [
  page("/campaigns", () => import("./campaigns-page.tsx"), "CampaignsPage", "campaign.read"),
  page("/campaigns/new", () => import("./new-campaign-page.tsx"), "NewCampaignPage", "campaign.plan"),
  page("/campaigns/$campaignId", () => import("./campaign-page.tsx"), "CampaignPage", "campaign.read"),
  page("/replies", () => import("./replies-page.tsx"), "RepliesPage", "message.read"),
  page("/messages", () => import("./messages-page.tsx"), "MessagesPage", "message.read"),
  page("/referrals", () => import("./referrals-page.tsx"), "ReferralsPage", "referral.read"),
];
