import { page } from "../../page-route.ts";

export const vacancyPages = [
  page("/vacancies", () => import("./vacancies-page.tsx"), "VacanciesPage"),
  page("/vacancies/new", () => import("./new-vacancy-page.tsx"), "NewVacancyPage"),
  page("/vacancies/$vacancyId", () => import("./vacancy-page.tsx"), "VacancyPage"),
  page("/employers", () => import("./employers-page.tsx"), "EmployersPage"),
];
