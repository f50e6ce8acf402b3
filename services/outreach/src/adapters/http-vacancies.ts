import { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { VacancyDirectory } from "../ports/vacancy-directory.ts";

/** Asks the service of vacancies over HTTP. */
export const httpVacancies = (client: Pick<Client, "call">): VacancyDirectory => ({
  read: async (vacancyId) => {
    try {
      return await client.call(vacanciesInternalRoutes.readVacancyCard, { vacancyId });
    } catch (error) {
      if (error instanceof AppError && error.code === "vacancy-not-found") return null;
      throw error;
    }
  },
});
