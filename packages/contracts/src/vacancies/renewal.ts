import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { VacancyId } from "../vocabulary/index.ts";
import { Vacancy } from "./vacancy.ts";

export const renewalRoutes = defineRoutes({
  renewVacancy: {
    method: "post",
    path: "/v1/vacancies/:vacancyId/renew",
    summary: "Set a later last day; a closed vacancy opens again by it, as a draft if it lacks something.",
    action: "vacancy.change",
    input: z.strictObject({
      vacancyId: VacancyId,
      /**
       * After the county's day and within a year; not before the last day of a vacancy that is open. The day that it has
       * already is taken too, unless it is over: a closing is undone by it.
       */
      closesOn: z.iso.date(),
    }),
    output: Vacancy,
    status: 200,
    errors: ["vacancy-not-found", "vacancy-changed-meanwhile"],
    takesKey: true,
  },
});
