import type { matcherInternalRoutes, matcherRoutes } from "@qianxian/contracts/matcher";
import type { AppFor } from "@qianxian/http";
import type { Env, Reaction } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { candidatesForVacancy } from "./use-cases/candidates-for-vacancy.ts";
import { countCandidates } from "./use-cases/count-candidates.ts";
import { explainMatch } from "./use-cases/explain-match.ts";
import { indexCrews } from "./use-cases/index-crews.ts";
import { indexVacancies } from "./use-cases/index-vacancies.ts";
import { indexWorkers } from "./use-cases/index-workers.ts";
import { matchesForCrew } from "./use-cases/matches-for-crew.ts";
import { matchesForWorker } from "./use-cases/matches-for-worker.ts";
import { pairsForCampaign } from "./use-cases/pairs-for-campaign.ts";

/** Every question this service answers. */
export const matcherApp = (
  env: Env<Tx, Deps>,
): AppFor<typeof matcherRoutes & typeof matcherInternalRoutes> => ({
  matchesForWorker: matchesForWorker(env),
  candidatesForVacancy: candidatesForVacancy(env),
  countCandidates: countCandidates(env),
  explainMatch: explainMatch(env),
  matchesForCrew: matchesForCrew(env),
  pairsForCampaign: pairsForCampaign(env),
});

/** Everything this service does because an event happened. */
export const matcherReactions = (env: Env<Tx, Deps>) =>
  ({
    "index-vacancies": indexVacancies(env),
    "index-workers": indexWorkers(env),
    "index-crews": indexCrews(env),
  }) satisfies Record<string, Reaction>;
