import { VacanciesChanged, vacanciesRoutes, VacancyFacts } from "@qianxian/contracts/vacancies";
import { type Actor, type EmployerId, VacancyId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { noFacts, readForbidden, sameContent, withoutContactData } from "../domain/facts.ts";
import { checkCodes } from "../domain/known-codes.ts";
import { cardOf, open, viewOf } from "../domain/posting.ts";
import { ownCounty, reachedEmployer } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const employerOf = (actor: Actor, named: EmployerId | undefined): EmployerId | null => {
  if (actor.role !== "employer") return named ?? null;
  if (named && named !== actor.employerId) throw new AppError("employer-not-found");
  return actor.employerId;
};

const route = vacanciesRoutes.publishVacancy;

/** Puts a vacancy on the market, or keeps it as a draft that says what it lacks. */
export const publishVacancy = useCase({
  input: route.input,
  run: async ({ input, actor, deps, conclude }) => {
    const { employerId: named, externalId = null, ...given } = input;
    const facts = withoutContactData(VacancyFacts.parse({ ...noFacts, ...given }));
    checkCodes(facts);
    const employerId = employerOf(actor, named);

    return conclude(async (tx) => {
      const employer = employerId && reachedEmployer(route, actor, employerId, await tx.employers.find(employerId));
      const county = employer ? employer.county : ownCounty(actor);
      const posting = open({
        id: VacancyId.parse(deps.newId()),
        county,
        employer,
        externalId,
        facts,
        forbidden: readForbidden(facts),
        wordingCleared: false,
        createdAt: deps.clock.now().toISOString(),
      });
      const added = await tx.postings.addMissing([posting]);
      if (added.length === 0) {
        const ids = externalId === null ? [] : [externalId];
        const [before] = employerId
          ? await tx.postings.findByExternalIds(employerId, ids)
          : await tx.postings.findUnowned({ county, base: facts.base }, ids);
        if (before && sameContent(before, posting)) return viewOf(before);
        throw new AppError("external-id-taken", { externalId });
      }
      await tx.outbox.add(VacanciesChanged, { vacancies: [cardOf(posting)] });
      return viewOf(posting);
    });
  },
});
