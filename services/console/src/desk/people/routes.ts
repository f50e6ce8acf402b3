import { page } from "../../page-route.ts";

export const peoplePages = [
  page("/people", () => import("./people-page.tsx"), "PeoplePage", "worker.list"),
  page("/people/import", () => import("./import/import-page.tsx"), "ImportPage", "worker.import"),
  page("/people/duplicates", () => import("./duplicates/duplicates-page.tsx"), "DuplicatesPage", "worker.merge"),
  page("/people/$workerId", () => import("./person-page.tsx"), "PersonPage", "worker.read"),
];
