import { matcherInternalRoutes } from "@qianxian/contracts/matcher";
import { countyDay } from "@qianxian/kernel";
import { campaignPairs } from "../domain/campaign-pairs.ts";
import { peopleWithin } from "../domain/people-within.ts";
import { vacancyFor } from "../domain/reach.ts";
import { briefOf } from "../domain/vacancy-brief.ts";
import { useCase } from "../use-case.ts";

/** Scored pairs of vacancies and people within a set, and who has none, with the gate. */
export const pairsForCampaign = useCase({
  input: matcherInternalRoutes.pairsForCampaign.input,
  run: async ({ input: { vacancyIds, within, perVacancy }, actor, deps: { clock, index } }) => {
    const vacancies = [...new Set(vacancyIds)].map((id) => vacancyFor(index, id, actor));
    const people = peopleWithin(index, within);
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
        priorityGroups: worker.priorityGroups,
        failedGate,
      })),
      notSeeking,
    };
  },
});
