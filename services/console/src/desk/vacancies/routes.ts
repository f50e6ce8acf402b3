import { page } from "../../page-route.ts";

export const vacancyPages = [page("/vacancies", () => import("./vacancies-page.tsx"), "VacanciesPage")];
