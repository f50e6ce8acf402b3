import { page } from "../../page-route.ts";

export const leaderPages = [page("/leaders", () => import("./leaders-page.tsx"), "LeadersPage")];
