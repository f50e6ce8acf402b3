import type { vacanciesInternalRoutes, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { AppFor } from "@qianxian/http";
import type { Env } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { changeVacancy } from "./use-cases/change-vacancy.ts";
import { claimSeat } from "./use-cases/claim-seat.ts";
import { closeVacancy } from "./use-cases/close-vacancy.ts";
import { countVacancies } from "./use-cases/count-vacancies.ts";
import { importPostings } from "./use-cases/import-postings.ts";
import { listEmployers } from "./use-cases/list-employers.ts";
import { listVacancies } from "./use-cases/list-vacancies.ts";
import { loadVacancies } from "./use-cases/load-vacancies.ts";
import { publishVacancy } from "./use-cases/publish-vacancy.ts";
import { readEmployerPlaces } from "./use-cases/read-employer-places.ts";
import { readPublicVacancy } from "./use-cases/read-public-vacancy.ts";
import { readVacancy } from "./use-cases/read-vacancy.ts";
import { readVacancyCard } from "./use-cases/read-vacancy-card.ts";
import { registerEmployer } from "./use-cases/register-employer.ts";
import { renewVacancy } from "./use-cases/renew-vacancy.ts";

/** Everything this service can do. */
export const vacanciesApp = (
  env: Env<Tx, Deps>,
): AppFor<typeof vacanciesRoutes & typeof vacanciesInternalRoutes> => ({
  publishVacancy: publishVacancy(env),
  listVacancies: listVacancies(env),
  countVacancies: countVacancies(env),
  readVacancy: readVacancy(env),
  changeVacancy: changeVacancy(env),
  closeVacancy: closeVacancy(env),
  renewVacancy: renewVacancy(env),
  readPublicVacancy: readPublicVacancy(env),
  importPostings: importPostings(env),
  registerEmployer: registerEmployer(env),
  listEmployers: listEmployers(env),
  readEmployerPlaces: readEmployerPlaces(env),
  loadVacancies: loadVacancies(env),
  readVacancyCard: readVacancyCard(env),
  claimSeat: claimSeat(env),
});
