import { VacanciesChanged, vacanciesRoutes, type VacancyFacts } from "@qianxian/contracts/vacancies";
import { AppError } from "@qianxian/kernel";
import { readChange, readForbidden, withoutContactData } from "../domain/facts.ts";
import { checkCodes } from "../domain/known-codes.ts";
import { cardOf, change, stamped, viewOf } from "../domain/posting.ts";
import { reachedEmployer, reachesPosting } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const saysText = (facts: Partial<VacancyFacts>): boolean =>
  facts.title !== undefined || facts.description !== undefined;

const route = vacanciesRoutes.changeVacancy;

/** Completes or corrects a vacancy; a draft that lacks nothing any more goes live. */
export const changeVacancy = useCase({
  input: route.input,
  run: async ({ input, actor, deps, conclude, expect }) => {
    const { vacancyId, employerId, wordingCleared, ...given } = input;
    const facts = withoutContactData(readChange(given));
    checkCodes(facts);
    if (actor.role === "employer" && (wordingCleared || employerId))
      throw new AppError("not-allowed", { vacancyId });

    return conclude(async (tx) => {
      const posting = await tx.postings.lock(vacancyId);
      if (!posting || !reachesPosting(route, actor, posting))
        throw new AppError("vacancy-not-found", { vacancyId });
      expect(posting.revision);
      const employer = employerId && reachedEmployer(route, actor, employerId, await tx.employers.find(employerId));
      if (employer && employer.county !== posting.county) throw new AppError("employer-not-found", { employerId });

      const changed = change(posting, {
        facts,
        ...(employer ? { employer } : {}),
        forbidden: saysText(facts)
          ? readForbidden({ ...posting.facts, ...facts })
          : posting.forbidden,
        ...(wordingCleared ? { wordingCleared } : {}),
      });

      const stored = stamped(changed, deps.clock.now());
      await tx.postings.save(stored);
      await tx.outbox.add(VacanciesChanged, { vacancies: [cardOf(stored)] });
      return viewOf(stored);
    });
  },
});
