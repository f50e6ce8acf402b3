import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { VacancyId } from "@qianxian/contracts/vocabulary";

/** Vacancies as their own service knows them at this moment. */
export type VacancyDirectory = {
  /** Null for one that is not there. Fails with `service-unreachable` or `try-again-later`. */
  read(id: VacancyId): Promise<VacancyCard | null>;
};
