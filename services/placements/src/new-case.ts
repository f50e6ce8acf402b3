import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { EmployerId, Scope, VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, scopesOfSubject, subjectOfRegion } from "@qianxian/kernel";
import type { Deps } from "./use-case.ts";

/** A vacancy that has somebody to refer people to. */
export type Employing = VacancyCard & { employerId: EmployerId };

/** @throws AppError `vacancy-not-found`, `employer-not-found` when it has none */
export const employingVacancy = async (deps: Pick<Deps, "vacancies">, vacancyId: VacancyId): Promise<Employing> => {
  const vacancy = await deps.vacancies.read(vacancyId);
  const { employerId } = vacancy;
  if (!employerId) throw new AppError("employer-not-found", { vacancyId });
  return { ...vacancy, employerId };
};

/** The worker's town, or the vacancy's county: who may see a case until the ledger's news tells all of them. */
export const firstPlaces = async (
  deps: Pick<Deps, "people">,
  workerId: WorkerId,
  vacancy: Pick<VacancyCard, "county">,
): Promise<Scope[]> => {
  const lines = await deps.people.lines([workerId]);
  return scopesOfSubject(subjectOfRegion(lines.get(workerId)?.town ?? vacancy.county));
};
