import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import { viewOf } from "../domain/posting.ts";
import { maySee } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

/** Shows one vacancy; to a stranger it does not exist. */
export const readVacancy = useCase({
  input: vacanciesRoutes.readVacancy.input,
  run: ({ input: { vacancyId }, actor, transact }) =>
    transact(async (tx) => {
      const posting = await tx.postings.find(vacancyId);
      if (!posting || !maySee(actor, posting)) throw new AppError("vacancy-not-found", { vacancyId });
      return viewOf(posting);
    }),
});
