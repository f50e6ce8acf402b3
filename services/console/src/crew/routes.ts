import { page } from "../page-route.ts";

/** The pages of a leader. */
export const crewPages = [
  page("/", () => import("./crew-page.tsx"), "CrewPage"),
  page("/members/$workerId", () => import("./member-page.tsx"), "MemberPage"),
  page("/together", () => import("./together-page.tsx"), "TogetherPage"),
  page("/tell", () => import("./tell-page.tsx"), "TellPage"),
  page("/share/$vacancyId", () => import("./share-page.tsx"), "SharePage"),
];
