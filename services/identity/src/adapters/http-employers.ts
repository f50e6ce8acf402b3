import { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import type { Call } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { Employers } from "../ports/key-ring.ts";

/** Employers as vacancies knows them. */
export const httpEmployers = (call: Call): Employers => ({
  placesOf: async (employerId) => {
    try {
      return await call(vacanciesInternalRoutes.readEmployerPlaces, { employerId });
    } catch (error) {
      if (error instanceof AppError && error.code === "employer-not-found") return null;
      throw error;
    }
  },
});
