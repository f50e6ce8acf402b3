import { matcherRoutes } from "@qianxian/contracts/matcher";
import { countyDay } from "@qianxian/kernel";
import { gateOfVacancy, rankWorkers } from "@qianxian/matching";
import { seekersFor } from "../domain/people-asked.ts";
import { vacancyFor } from "../domain/reach.ts";
import { briefOf } from "../domain/vacancy-brief.ts";
import { useCase } from "../use-case.ts";

/** The best workers for one vacancy among those the caller reaches; of a draft, a preview. */
export const candidatesForVacancy = useCase({
  input: matcherRoutes.candidatesForVacancy.input,
  run: async ({ input: { vacancyId, limit, ...places }, actor, deps: { clock, index, names } }) => {
    const vacancy = vacancyFor(index, vacancyId, actor, matcherRoutes.candidatesForVacancy);
    const today = countyDay(clock.now());
    const asOf = index.asOf(today);

    const people = seekersFor(index, vacancy, places, actor);
    const preview = vacancy.status === "draft";
    const failedGate = gateOfVacancy(vacancy, { today }, { preview });
    const { eligible, items } = rankWorkers(vacancy, people, limit, { today }, { preview });

    const known = await names.of(items.map(({ worker }) => worker.id));
    const candidates = items.map(({ worker, verdict }, place) => ({
      rank: place + 1,
      workerId: worker.id,
      maskedName: known.get(worker.id) ?? null,
      town: worker.town,
      ...verdict,
    }));
    return { asOf, vacancy: briefOf(vacancy), preview, failedGate, eligible, items: candidates };
  },
});
