import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { VacancyId } from "@qianxian/contracts/vocabulary";

/** Vacancies as their own service knows them. */
export type VacancyDirectory = {
  /** Fails with `vacancy-not-found` or `service-unreachable`. */
  read(id: VacancyId): Promise<VacancyCard>;
};
