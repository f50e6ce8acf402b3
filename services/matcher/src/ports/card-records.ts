import type { CrewCard, WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";

/**
 * The matcher's copy of what it is told, within one transaction. A card replaces the stored one
 * only if its revision is higher; every row changed gets the next position of the log, without
 * gaps, and until the commit nobody else can take one. Nothing is ever removed: what is closed or
 * erased stays as a tombstone, and a vacancy comes back by the revision that renews it. Each call takes at most one card of an id and answers how many
 * rows it changed.
 */
export type CardRecords = {
  putVacancies(cards: readonly VacancyCard[]): Promise<number>;
  putWorkers(cards: readonly WorkerCard[]): Promise<number>;
  putCrews(cards: readonly CrewCard[]): Promise<number>;
};
