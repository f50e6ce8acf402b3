import { VacanciesChanged, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import { cardOf, close, stamped, viewOf } from "../domain/posting.ts";
import { reachesPosting } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

/** Stops all further offers of a vacancy; strangers are told it does not exist. */
export const closeVacancy = useCase({
  input: vacanciesRoutes.closeVacancy.input,
  run: ({ input: { vacancyId }, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const posting = await tx.postings.lock(vacancyId);
      if (!posting || !reachesPosting(vacanciesRoutes.closeVacancy, actor, posting))
        throw new AppError("vacancy-not-found", { vacancyId });

      const closed = close(posting);

      if (closed === posting) return viewOf(posting);
      const stored = stamped(closed, deps.clock.now());
      await tx.postings.save(stored);
      await tx.outbox.add(VacanciesChanged, { vacancies: [cardOf(stored)] });
      return viewOf(stored);
    }),
});
