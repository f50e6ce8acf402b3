import type { InputOf } from "@qianxian/contracts";
import type { identityInternalRoutes } from "@qianxian/contracts/identity";
import type { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import type { vacanciesInternalRoutes } from "@qianxian/contracts/vacancies";

type VacancyLoad = InputOf<typeof vacanciesInternalRoutes.loadVacancies>;

/** The records as the load routes take them. */
export type DemoEmployer = VacancyLoad["employers"][number];
export type DemoVacancy = VacancyLoad["vacancies"][number];
export type DemoWorker = InputOf<typeof profilesInternalRoutes.loadWorkers>["workers"][number];
export type DemoCrew = InputOf<typeof profilesInternalRoutes.loadCrews>["crews"][number];
export type DemoAccounts = InputOf<typeof identityInternalRoutes.loadAccounts>;
