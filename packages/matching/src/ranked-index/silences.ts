import type { WorkerCard } from "@qianxian/contracts/profiles";
import { defaultWeights, type MatchContext } from "../context.ts";
import type { Fit } from "../parts/part-rule.ts";
import { neutral, sharesFor, silenceOf } from "../score.ts";

const fitOf = (silent: boolean, leftOut = silent): Fit => ({ fit: leftOut ? null : neutral, unknown: silent ? "worker" : "none" });

/**
 * The shares of the five parts in a worker's scores. They follow from what the worker has not told; and for somebody
 * without skills also from whether the work requires one (`must`) or none (`free`).
 */
export type Shares = { must: readonly number[]; free: readonly number[] };

/** The shares for a worker, of the parts in their order. */
export const sharesOf = (worker: WorkerCard, context: MatchContext): Shares => {
  const weights = context.weights ?? defaultWeights;
  const noSkill = worker.skills.length === 0;
  const others = [
    fitOf(worker.wantedRegions.length === 0),
    fitOf(worker.wantedSectors.length === 0 && worker.sectorExperience.length === 0),
    fitOf(worker.wageFloorFen === null && worker.lastWageFen === null),
    fitOf(worker.needsLodging === null && worker.partnerId === null && worker.presentRegion === null),
  ];
  const free = sharesFor(weights, silenceOf([fitOf(noSkill), ...others]));
  return { free, must: noSkill ? sharesFor(weights, silenceOf([fitOf(true, false), ...others])) : free };
};
