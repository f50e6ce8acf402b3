import { type Employer, VacanciesChanged, vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import type { EmployerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { readForbidden } from "../domain/facts.ts";
import { cardOf, open } from "../domain/posting.ts";
import { useCase } from "../use-case.ts";

/** Loads employers and vacancies with given ids in bulk; what exists stays as it is. */
export const loadVacancies = useCase({
  input: vacanciesInternalRoutes.loadVacancies.input,
  run: ({ input, deps, transact }) =>
    transact(async (tx) => {
      const createdAt = deps.clock.now().toISOString();
      const employers = await tx.employers.addMissing(input.employers);
      const named = new Map<EmployerId, Employer>();
      const postings = [];
      for (const { id, employerId, ...facts } of input.vacancies) {
        const employer = named.get(employerId) ?? (await tx.employers.find(employerId));
        if (!employer) throw new AppError("employer-not-found", { employerId });
        named.set(employerId, employer);
        const forbidden = readForbidden(facts);
        postings.push(
          open({ id, employer, externalId: null, facts, forbidden, wordingCleared: false, createdAt }),
        );
      }
      const added = new Set(await tx.postings.addMissing(postings));
      const cards = postings.filter(({ id }) => added.has(id)).map(cardOf);
      if (cards.length > 0) await tx.outbox.add(VacanciesChanged, { vacancies: cards });
      return { employers, vacancies: cards.length };
    }),
});
