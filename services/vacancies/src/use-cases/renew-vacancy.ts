import { VacanciesChanged, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { AppError, countyDay } from "@qianxian/kernel";
import { cardOf, stamped, viewOf } from "../domain/posting.ts";
import { reachesPosting } from "../domain/reach.ts";
import { renew } from "../domain/renewal.ts";
import { useCase } from "../use-case.ts";

/** Sets a later last day of a vacancy, closed or not; a closed one opens again. Strangers are told it does not exist. */
export const renewVacancy = useCase({
  input: vacanciesRoutes.renewVacancy.input,
  run: ({ input: { vacancyId, closesOn }, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const posting = await tx.postings.lock(vacancyId);
      if (!posting || !reachesPosting(vacanciesRoutes.renewVacancy, actor, posting))
        throw new AppError("vacancy-not-found", { vacancyId });
      const now = deps.clock.now();

      const renewed = renew(posting, closesOn, countyDay(now));

      if (renewed === posting) return viewOf(posting);
      const stored = stamped(renewed, now);
      await tx.postings.save(stored);
      await tx.outbox.add(VacanciesChanged, { vacancies: [cardOf(stored)] });
      return viewOf(stored);
    }),
});
