import { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import { cardOf } from "../domain/posting.ts";
import { useCase } from "../use-case.ts";

/** Tells another service how a vacancy stands now. */
export const readVacancyCard = useCase({
  input: vacanciesInternalRoutes.readVacancyCard.input,
  run: ({ input: { vacancyId }, transact }) =>
    transact(async (tx) => {
      const posting = await tx.postings.find(vacancyId);
      if (!posting) throw new AppError("vacancy-not-found", { vacancyId });
      return cardOf(posting);
    }),
});
