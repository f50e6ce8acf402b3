import { page } from "../page-route.ts";

/** The pages of an employer. */
export const employerPages = [
  page("/", () => import("./posts-page.tsx"), "PostsPage"),
  page("/post", () => import("./post-page.tsx"), "PostPage"),
  page("/vacancies/$vacancyId", () => import("./vacancy-page.tsx"), "VacancyPage"),
  page("/vacancies/$vacancyId/edit", () => import("./edit-page.tsx"), "EditPage"),
  page("/people", () => import("./comers-page.tsx"), "ComersPage"),
  page("/keys", () => import("./keys-page.tsx"), "KeysPage"),
];
