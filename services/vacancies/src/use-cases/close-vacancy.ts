import { VacanciesChanged, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import { cardOf, close, viewOf } from "../domain/posting.ts";
import { reachesPosting } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

/** Stops all further offers of a vacancy; strangers are told it does not exist. */
export const closeVacancy = useCase({
  input: vacanciesRoutes.closeVacancy.input,
  run: ({ input: { vacancyId }, actor, conclude }) =>
    conclude(async (tx) => {
      const posting = await tx.postings.lock(vacancyId);
      if (!posting || !reachesPosting(vacanciesRoutes.closeVacancy, actor, posting))
        throw new AppError("vacancy-not-found", { vacancyId });

      const closed = close(posting);

      if (closed === posting) return viewOf(posting);
      await tx.postings.save(closed);
      await tx.outbox.add(VacanciesChanged, { vacancies: [cardOf(closed)] });
      return viewOf(closed);
    }),
});
