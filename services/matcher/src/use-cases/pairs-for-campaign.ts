import { matcherInternalRoutes } from "@qianxian/contracts/matcher";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Actor, VacancyId } from "@qianxian/contracts/vocabulary";
import { AppError, countyDay } from "@qianxian/kernel";
import { campaignPairs } from "../domain/campaign-pairs.ts";
import type { MatchIndex } from "../domain/match-index.ts";
import { peopleWithin } from "../domain/people-within.ts";
import { vacancyFor } from "../domain/reach.ts";
import { briefOf } from "../domain/vacancy-brief.ts";
import { useCase } from "../use-case.ts";

/** The vacancies asked about, of the one county given or else of any. @throws AppError `vacancy-not-found` */
const vacanciesOf = (index: MatchIndex, ids: readonly VacancyId[], county: string | undefined, actor: Actor): VacancyCard[] =>
  [...new Set(ids)].map((vacancyId) => {
    const vacancy = vacancyFor(index, vacancyId, actor);
    if (county && vacancy.county !== county) throw new AppError("vacancy-not-found", { vacancyId });
    return vacancy;
  });

/** Scored pairs of vacancies and people of the same county within a set, and who has none, with the gate. */
export const pairsForCampaign = useCase({
  input: matcherInternalRoutes.pairsForCampaign.input,
  run: async ({ input: { vacancyIds, county, within, perVacancy }, actor, deps: { clock, index } }) => {
    const vacancies = vacanciesOf(index, vacancyIds, county, actor);
    const people = peopleWithin(index, within, [...new Set(vacancies.map((vacancy) => vacancy.county))]);
    const today = countyDay(clock.now());

    const { pairs, seekers, notSeeking } = campaignPairs(vacancies, people, perVacancy, { today });
    return {
      asOf: index.asOf(today),
      vacancies: vacancies.map(briefOf),
      pairs,
      people: seekers.map(({ worker, failedGate }) => ({
        workerId: worker.id,
        town: worker.town,
        consentToPush: worker.consentToPush,
        hasPhone: worker.hasPhone,
        automated: worker.automated,
        priorityGroups: worker.priorityGroups,
        failedGate,
      })),
      notSeeking,
    };
  },
});
