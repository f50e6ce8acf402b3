import { page } from "../../page-route.ts";

/** The register of leaders, their crews, and who was asked to join one. */
export const leaderPages = [
  page("/leaders", () => import("./leaders-page.tsx"), "LeadersPage", "leader.read"),
  page("/leaders/invitations", () => import("./invitations-page.tsx"), "InvitationsPage", "crew.read"),
  page("/leaders/crews/$crewId", () => import("./crew-page.tsx"), "CrewPage", "crew.read"),
];
