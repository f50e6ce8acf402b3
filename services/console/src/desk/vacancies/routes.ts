import { page } from "../../page-route.ts";

export const vacancyPages = [
  page("/vacancies", () => import("./vacancies-page.tsx"), "VacanciesPage", "vacancy.list"),
  page("/vacancies/new", () => import("./new-vacancy-page.tsx"), "NewVacancyPage", "vacancy.post"),
  page("/vacancies/$vacancyId", () => import("./vacancy-page.tsx"), "VacancyPage", "vacancy.read"),
  page("/employers", () => import("./employers-page.tsx"), "EmployersPage", "employer.read"),
];
