import { page } from "../page-route.ts";

export const crewPages = [page("/", () => import("./crew-page.tsx"), "CrewPage")];
