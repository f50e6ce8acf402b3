import { page } from "../../page-route.ts";

export const peoplePages = [
  page("/people", () => import("./people-page.tsx"), "PeoplePage"),
  page("/people/$workerId", () => import("./person-page.tsx"), "PersonPage"),
];
