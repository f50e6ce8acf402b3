import { type Employer, VacanciesChanged, vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";
import { EmployerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { readForbidden } from "../domain/facts.ts";
import { cardOf, open } from "../domain/posting.ts";
import { type Tx, useCase } from "../use-case.ts";

const named = async (tx: Tx, ids: readonly EmployerId[]): Promise<Map<EmployerId, Employer>> => {
  const employers = await tx.employers.findAll([...new Set(ids)]);
  return new Map(employers.map((employer) => [employer.id, employer]));
};

/** Loads employers, each with its twin in the sandbox, and vacancies with given ids in bulk; what exists stays as it is. */
export const loadVacancies = useCase({
  input: vacanciesInternalRoutes.loadVacancies.input,
  run: async ({ input, deps, transact }) => {
    const createdAt = deps.clock.now().toISOString();
    // Reading texts takes long; it is done before the transaction begins.
    const read = input.vacancies.map(({ id, employerId, ...facts }) => ({
      id,
      employerId,
      facts,
      forbidden: readForbidden(facts),
    }));

    return transact(async (tx) => {
      const employers = await tx.employers.addMissing(input.employers);
      await tx.employers.addTwins(input.employers.map(({ id }) => ({ of: id, id: EmployerId.parse(deps.newId()) })));
      const known = await named(tx, read.map(({ employerId }) => employerId));
      const postings = read.map(({ employerId, ...one }) => {
        const employer = known.get(employerId);
        if (!employer) throw new AppError("employer-not-found", { employerId });
        return open({ ...one, county: employer.county, employer, externalId: null, wordingCleared: false, createdAt });
      });
      const added = new Set(await tx.postings.addMissing(postings));
      const cards = postings.filter(({ id }) => added.has(id)).map(cardOf);
      if (cards.length > 0) await tx.outbox.add(VacanciesChanged, { vacancies: cards });
      return { employers, vacancies: cards.length };
    });
  },
});
