import { page } from "../../page-route.ts";

export const campaignPages = [
  page("/campaigns", () => import("./campaigns-page.tsx"), "CampaignsPage"),
  page("/campaigns/new", () => import("./new-campaign-page.tsx"), "NewCampaignPage"),
  page("/campaigns/$campaignId", () => import("./campaign-page.tsx"), "CampaignPage"),
  page("/replies", () => import("./replies-page.tsx"), "RepliesPage"),
  page("/messages", () => import("./messages-page.tsx"), "MessagesPage"),
  page("/referrals", () => import("./referrals-page.tsx"), "ReferralsPage"),
];
