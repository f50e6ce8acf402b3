import { page } from "../page-route.ts";

export const employerPages = [page("/", () => import("./posts-page.tsx"), "PostsPage")];
