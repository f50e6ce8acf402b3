export * from "./allocation/index.ts";
export { barringGate } from "./barring-gate.ts";
export { defaultWeights, type GateOptions, type MatchContext, type Weights } from "./context.ts";
export { type Counted, countWorkers } from "./count.ts";
export { areOfOneCounty } from "./counties.ts";
export { crewMatches, type CrewMatches, type MemberMatches, type TogetherMatch } from "./crew.ts";
export { isNotSeekingAtAll } from "./gates/seeking.ts";
export { failedGates, gateOfVacancy, gateOfWorker, passesGates } from "./gates/gates.ts";
export { gateWords, sayLeftOut } from "./left-out-words.ts";
export { daysPerMonth, hoursPerDay, monthlyPay, type MonthlyPay } from "./monthly-pay.ts";
export {
  pairKey,
  planCampaign,
  type CampaignInput,
  type CampaignLimits,
  type CampaignPerson,
  type CampaignPlan,
  type LeftOutPerson,
  type PlannedPair,
} from "./plan-campaign.ts";
export type { Fit, PartRule } from "./parts/part-rule.ts";
export { parts } from "./parts/parts.ts";
export { rankVacancies, rankWorkers } from "./rank.ts";
export type { RankedPairs } from "./ranked-index/ranked-pairs.ts";
export type { Relaxed } from "./ranked-index/relax.ts";
export { VacancyIndex, type FoundVacancy, type WithinVacancies } from "./ranked-index/vacancy-index.ts";
export { relaxSteps, type RelaxStep } from "./ranked-index/wishes.ts";
export { WorkerIndex, type FoundWorkers, type WithinWorkers } from "./ranked-index/worker-index.ts";
export { explain, score, scoreOnly } from "./score.ts";
export { strongestClause } from "./strongest-clause.ts";
export { compareText } from "./tie.ts";
