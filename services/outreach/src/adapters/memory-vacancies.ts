import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { VacancyId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { VacancyDirectory } from "../ports/vacancy-directory.ts";

/** Vacancies in memory; `isDown` makes them unreachable. */
export type MemoryVacancies = VacancyDirectory & {
  cards: Map<VacancyId, VacancyCard>;
  state: { isDown: boolean };
};

/** Answers from what it was given. */
export const memoryVacancies = (cards: Map<VacancyId, VacancyCard>): MemoryVacancies => {
  const state = { isDown: false };
  return {
    cards,
    state,
    read: async (id) => {
      if (state.isDown) throw new AppError("service-unreachable");
      return cards.get(id) ?? null;
    },
  };
};
