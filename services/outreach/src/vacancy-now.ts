import type { VacancyBrief } from "@qianxian/contracts/matcher";
import { AppError } from "@qianxian/kernel";
import { briefNow } from "./domain/standing.ts";
import type { VacancyDirectory } from "./ports/vacancy-directory.ts";

/** An offered vacancy as it stands now; as it was planned when its service does not answer. */
export const vacancyNow = async (
  vacancies: VacancyDirectory,
  planned: VacancyBrief,
): Promise<VacancyBrief> => {
  try {
    return briefNow(planned, await vacancies.read(planned.id));
  } catch (error) {
    if (error instanceof AppError) return planned;
    throw error;
  }
};
