import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";

/** Is the vacancy one of the worker's home county? A county offers its own people only what its own register holds. */
export const areOfOneCounty = ({ village }: Pick<WorkerCard, "village">, { county }: Pick<VacancyCard, "county">): boolean =>
  village.startsWith(county);
