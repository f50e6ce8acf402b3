import { page } from "../../page-route.ts";

export const peoplePages = [
  page("/people", () => import("./people-page.tsx"), "PeoplePage"),
  page("/people/import", () => import("./import/import-page.tsx"), "ImportPage"),
  page("/people/duplicates", () => import("./duplicates/duplicates-page.tsx"), "DuplicatesPage"),
  page("/people/$workerId", () => import("./person-page.tsx"), "PersonPage"),
];
