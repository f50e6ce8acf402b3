import { page } from "../../page-route.ts";

export const todayPages = [page("/", () => import("./today-page.tsx"), "TodayPage")];
