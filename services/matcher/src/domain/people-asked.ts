import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { MatchIndex } from "./match-index.ts";
import { reachesWorker } from "./reach.ts";

/** Places within the county of the vacancy, if less than all of it is meant. */
export type AskedPlaces = { town?: string | undefined; village?: string | undefined };

/** Who could be for a vacancy: seekers at home in its county and the places asked for, whom the caller reaches. */
export const seekersFor = (
  index: MatchIndex,
  { county }: Pick<VacancyCard, "county">,
  { town, village }: AskedPlaces,
  actor: Actor,
): WorkerCard[] =>
  index
    .seekers(county)
    .filter((worker) => (!town || worker.town === town) && (!village || worker.village === village) && reachesWorker(actor, worker));
