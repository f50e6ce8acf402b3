import type { CrewCard, WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";

/** One row of the matcher's store at its place in the log of changes. */
export type RecordChange = { position: number } & (
  | { kind: "vacancy"; card: VacancyCard }
  | { kind: "worker"; card: WorkerCard }
  | { kind: "crew"; card: CrewCard }
);
