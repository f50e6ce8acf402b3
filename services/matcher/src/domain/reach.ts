import type { CrewCard, WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Actor, CrewId, VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, reachesPerson } from "@qianxian/kernel";
import type { MatchIndex } from "./match-index.ts";

/** The worker, if the caller may see one. @throws AppError `worker-not-found` also when out of reach */
export const workerFor = (index: MatchIndex, workerId: WorkerId, actor: Actor): WorkerCard => {
  const worker = index.worker(workerId);
  if (!worker || !reachesPerson(actor, worker))
    throw new AppError("worker-not-found", { workerId });
  return worker;
};

/** The crew, if the caller may see it. @throws AppError `crew-not-found` also when out of reach */
export const crewFor = (index: MatchIndex, crewId: CrewId, actor: Actor): CrewCard => {
  const crew = index.crew(crewId);
  if (!crew || !reachesPerson(actor, { town: crew.town, crewId }))
    throw new AppError("crew-not-found", { crewId });
  return crew;
};

/** The vacancy; leaders see only what is live. @throws AppError `vacancy-not-found` */
export const vacancyFor = (index: MatchIndex, vacancyId: VacancyId, actor: Actor): VacancyCard => {
  const vacancy = index.vacancy(vacancyId);
  if (!vacancy || (actor.role === "leader" && vacancy.status !== "live"))
    throw new AppError("vacancy-not-found", { vacancyId });
  return vacancy;
};

/** A crew's members who are in the ledger. */
export const membersOf = (index: MatchIndex, crew: CrewCard): WorkerCard[] =>
  crew.memberIds.flatMap((id) => index.worker(id) ?? []);
