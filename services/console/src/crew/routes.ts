import { page } from "../page-route.ts";

/** The pages of a leader. */
export const crewPages = [
  page("/", () => import("./crew-page.tsx"), "CrewPage", "crew.read"),
  page("/members/$workerId", () => import("./member-page.tsx"), "MemberPage", "match.read"),
  page("/together", () => import("./together-page.tsx"), "TogetherPage", "crew-match.read"),
  page("/tell", () => import("./tell-page.tsx"), "TellPage", "crew.answer-for"),
  page("/share/$vacancyId", () => import("./share-page.tsx"), "SharePage"),
];
