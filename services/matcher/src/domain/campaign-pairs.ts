import type { GateName, ScoredPair } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { areOfOneCounty, barringGate, gateOfWorker, type MatchContext, rankWorkers, strongestClause } from "@qianxian/matching";

export type CampaignPairs = {
  pairs: ScoredPair[];
  /** Everybody who is looking, each with the gate that bars them, or null. */
  seekers: { worker: WorkerCard; failedGate: GateName | null }[];
  notSeeking: number;
};

const pairsOf = (
  vacancy: VacancyCard,
  seekers: readonly WorkerCard[],
  perVacancy: number,
  context: MatchContext,
): ScoredPair[] =>
  rankWorkers(vacancy, seekers, perVacancy, context).items.map(({ worker, verdict }) => ({
    workerId: worker.id,
    vacancyId: vacancy.id,
    score: verdict.score,
    sentence: verdict.sentence,
    because: strongestClause(verdict),
  }));

/**
 * The `perVacancy` best people of every live vacancy, in the plain ranking, but for those who refuse plans made by
 * machine: they take nobody's place. Whoever is in no pair
 * has the gate that bars them from these vacancies: one they fail everywhere if there is one, else
 * the one they fail most often; null when only their rank was too low. Drafts and closed
 * vacancies have no pairs; of pairs of two counties there are none.
 */
export const campaignPairs = (
  vacancies: readonly VacancyCard[],
  people: readonly WorkerCard[],
  perVacancy: number,
  context: MatchContext,
): CampaignPairs => {
  const live = vacancies.filter(({ status }) => status === "live");
  const seekers = people.filter((worker) => gateOfWorker(worker, context)?.gate !== "worker-seeking");
  const plannable = seekers.filter(({ automated }) => automated);
  const pairs = live.flatMap((vacancy) => pairsOf(vacancy, plannable, perVacancy, context));
  const paired = new Set(pairs.map(({ workerId }) => workerId));
  const liveFor = (worker: WorkerCard) => live.filter((vacancy) => areOfOneCounty(worker, vacancy));
  const gateOf = (worker: WorkerCard): GateName | null =>
    paired.has(worker.id) ? null : (barringGate(worker, liveFor(worker), context)?.gate ?? null);
  return {
    pairs,
    seekers: seekers.map((worker) => ({ worker, failedGate: gateOf(worker) })),
    notSeeking: people.length - seekers.length,
  };
};
