import { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import type { Call } from "@qianxian/http";
import { orNull } from "@qianxian/kernel";
import type { Employers } from "../ports/key-ring.ts";

/** Employers as vacancies knows them. */
export const httpEmployers = (call: Call): Employers => ({
  placesOf: (employerId) => orNull("employer-not-found", call(vacanciesInternalRoutes.readEmployerPlaces, { employerId })),
});
