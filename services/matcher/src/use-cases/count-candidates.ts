import { type CandidateCount, matcherRoutes, suitsFrom } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Actor, VacancyId } from "@qianxian/contracts/vocabulary";
import { countyDay, orNull, scopesOf } from "@qianxian/kernel";
import { type Counted, countWorkers, gateOfVacancy } from "@qianxian/matching";
import type { MatchIndex } from "../domain/match-index.ts";
import { seekersFor } from "../domain/people-asked.ts";
import { vacancyFor } from "../domain/reach.ts";
import { type Deps, useCase } from "../use-case.ts";

const route = matcherRoutes.countCandidates;

/** So many people are counted before others have their turn: some 15 ms. */
const peopleAtOnce = 1_000;

const reachedVacancy = (index: MatchIndex, id: VacancyId, actor: Actor): Promise<VacancyCard | null> =>
  orNull("vacancy-not-found", Promise.resolve().then(() => vacancyFor(index, id, actor, route)));

/** Who could be for a vacancy, as they stand now; asked once for all vacancies of a county, unless somebody has changed since. */
const seekersOnce = (index: MatchIndex, actor: Actor): ((vacancy: VacancyCard) => readonly WorkerCard[]) => {
  const known = new Map<string, readonly WorkerCard[]>();
  return (vacancy) => {
    const key = `${vacancy.county} ${index.position}`;
    const people = known.get(key) ?? seekersFor(index, vacancy, {}, actor);
    known.set(key, people);
    return people;
  };
};

/** Counts people in portions, giving way in between. */
const count = async (vacancy: VacancyCard, people: readonly WorkerCard[], today: string, giveWay: Deps["giveWay"]): Promise<Counted> => {
  const options = { preview: vacancy.status === "draft" };
  const total = { eligible: 0, suits: 0 };
  for (let start = 0; start < people.length; start += peopleAtOnce) {
    await giveWay();
    const { eligible, suits } = countWorkers(vacancy, people.slice(start, start + peopleAtOnce), suitsFrom, { today }, options);
    total.eligible += eligible;
    total.suits += suits;
  }
  return total;
};

type Seekers = ReturnType<typeof seekersOnce>;

const counted = (vacancy: VacancyCard, actor: Actor, deps: Deps, seekers: Seekers): Promise<CandidateCount> => {
  const now = deps.clock.now();
  const asOf = deps.index.asOf(countyDay(now));
  const reach = [actor.role, ...scopesOf(actor)].join(" ");
  const from = { reach, vacancy, date: asOf.date, position: asOf.position, at: now.getTime() };
  const isShut = gateOfVacancy(vacancy, { today: asOf.date }, { preview: vacancy.status === "draft" }) !== null;
  return deps.counts.get(from, async () => {
    const people = isShut ? [] : seekers(vacancy);
    return { vacancyId: vacancy.id, ...(await count(vacancy, people, asOf.date, deps.giveWay)), asOf };
  });
};

/**
 * For each vacancy, how many people the caller reaches pass every gate, and how many of them it suits; one after the
 * other, so that other questions are answered in between. A vacancy that does not exist for the caller is left out.
 */
export const countCandidates = useCase({
  input: route.input,
  run: async ({ input: { ids }, actor, deps }) => {
    const items: CandidateCount[] = [];
    const seekers = seekersOnce(deps.index, actor);
    for (const id of ids) {
      const vacancy = await reachedVacancy(deps.index, id, actor);
      if (vacancy) items.push(await counted(vacancy, actor, deps, seekers));
    }
    return { items };
  },
});
