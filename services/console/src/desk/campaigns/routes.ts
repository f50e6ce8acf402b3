import { page } from "../../page-route.ts";

export const campaignPages = [page("/campaigns", () => import("./campaigns-page.tsx"), "CampaignsPage")];
