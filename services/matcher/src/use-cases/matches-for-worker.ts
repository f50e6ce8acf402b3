import { matcherRoutes } from "@qianxian/contracts/matcher";
import { countyDay } from "@qianxian/kernel";
import { barringGate, rankVacancies } from "@qianxian/matching";
import { homeCounty } from "../domain/home-county.ts";
import { workerFor } from "../domain/reach.ts";
import { vacancyMatches } from "../domain/vacancy-brief.ts";
import { useCase } from "../use-case.ts";

/** The best live vacancies of the home county for one worker; when there is none, the gate that stands before them. */
export const matchesForWorker = useCase({
  input: matcherRoutes.matchesForWorker.input,
  run: async ({ input: { workerId, limit }, actor, deps: { clock, index } }) => {
    const worker = workerFor(index, workerId, actor);
    const today = countyDay(clock.now());

    const vacancies = index.liveVacancies(homeCounty(worker));
    const items = vacancyMatches(rankVacancies(worker, vacancies, limit, { today }));
    const failedGate = items.length > 0 ? null : barringGate(worker, vacancies, { today });
    return { asOf: index.asOf(today), workerId, failedGate, items };
  },
});
