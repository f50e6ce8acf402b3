import type { Route } from "@qianxian/contracts";
import type { CrewCard, WorkerCard } from "@qianxian/contracts/profiles";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { type VacancyCard, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { Actor, CrewId, VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches, subjectOfCrew, subjectOfEmployer, subjectOfScopes } from "@qianxian/kernel";
import { crewCounty, homeCounty } from "./home-county.ts";
import type { MatchIndex } from "./match-index.ts";

/** May this caller see how a worker is matched? */
export const reachesWorker = (actor: Actor, { scopes }: Pick<WorkerCard, "scopes">): boolean =>
  reaches(matcherRoutes.matchesForWorker, actor, subjectOfScopes(scopes));

/** The worker, if the caller may see one. @throws AppError `worker-not-found` also when out of reach */
export const workerFor = (index: MatchIndex, workerId: WorkerId, actor: Actor): WorkerCard => {
  const worker = index.worker(workerId);
  if (!worker || !reachesWorker(actor, worker))
    throw new AppError("worker-not-found", { workerId });
  return worker;
};

/** The crew, if the caller may see it. @throws AppError `crew-not-found` also when out of reach */
export const crewFor = (index: MatchIndex, crewId: CrewId, actor: Actor): CrewCard => {
  const crew = index.crew(crewId);
  if (!crew || !reaches(matcherRoutes.matchesForCrew, actor, subjectOfCrew(crew)))
    throw new AppError("crew-not-found", { crewId });
  return crew;
};

/** The vacancy, if the caller may do this with it; leaders see only what is live. @throws AppError `vacancy-not-found` */
export const vacancyFor = (
  index: MatchIndex,
  vacancyId: VacancyId,
  actor: Actor,
  route: Pick<Route, "action"> = vacanciesRoutes.readVacancy,
): VacancyCard => {
  const vacancy = index.vacancy(vacancyId);
  const isReached = vacancy && reaches(route, actor, subjectOfEmployer(vacancy.employerId, vacancy.county));
  if (!vacancy || !isReached || (actor.role === "leader" && vacancy.status !== "live"))
    throw new AppError("vacancy-not-found", { vacancyId });
  return vacancy;
};

/** A crew's members who are in the ledger of its county. */
export const membersOf = (index: MatchIndex, crew: CrewCard): WorkerCard[] =>
  crew.memberIds
    .flatMap((id) => index.worker(id) ?? [])
    .filter((worker) => homeCounty(worker) === crewCounty(crew));
