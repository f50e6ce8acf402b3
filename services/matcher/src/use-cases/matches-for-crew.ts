import { matcherRoutes } from "@qianxian/contracts/matcher";
import { countyDay } from "@qianxian/kernel";
import { crewMatches } from "@qianxian/matching";
import { crewCounty } from "../domain/home-county.ts";
import { crewFor, membersOf, reachesWorker } from "../domain/reach.ts";
import { briefOf, vacancyMatches } from "../domain/vacancy-brief.ts";
import { useCase } from "../use-case.ts";

const togetherMax = 20;

/**
 * Each member's best vacancies, and those with a seat for every seeking member. The crew is
 * judged as a whole; by id appear only members whom the caller reaches.
 */
export const matchesForCrew = useCase({
  input: matcherRoutes.matchesForCrew.input,
  run: async ({ input: { crewId, limit }, actor, deps: { clock, index, names } }) => {
    const crew = crewFor(index, crewId, actor);
    const today = countyDay(clock.now());
    const asOf = index.asOf(today);

    const members = membersOf(index, crew);
    const limits = { perMember: limit, together: togetherMax };
    const found = crewMatches(members, index.liveVacancies(crewCounty(crew)), limits, { today });
    const shown = found.members.filter(({ worker }) => reachesWorker(actor, worker));
    const shownIds = new Set(shown.map(({ worker }) => worker.id));

    const known = await names.of([...shownIds]);
    return {
      asOf,
      crewId,
      seeking: found.seeking,
      members: shown.map(({ worker, failedGate, items }) => ({
        workerId: worker.id,
        maskedName: known.get(worker.id) ?? null,
        failedGate,
        items: vacancyMatches(items),
      })),
      together: found.together.map(({ vacancy, failing, ...scores }) => ({
        ...scores,
        vacancy: briefOf(vacancy),
        failing: failing.filter(({ workerId }) => shownIds.has(workerId)),
      })),
    };
  },
});
