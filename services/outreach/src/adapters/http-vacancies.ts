import { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import type { Client } from "@qianxian/http";
import { orNull } from "@qianxian/kernel";
import type { VacancyDirectory } from "../ports/vacancy-directory.ts";

/** Asks the service of vacancies over HTTP. */
export const httpVacancies = (client: Pick<Client, "call">): VacancyDirectory => ({
  read: (vacancyId) => orNull("vacancy-not-found", client.call(vacanciesInternalRoutes.readVacancyCard, { vacancyId })),
});
