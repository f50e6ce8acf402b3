import type { FailedGate, Verdict } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { defaultWeights, type MatchContext, type Weights } from "./context.ts";
import { failedGates } from "./gates/gates.ts";
import type { Fit } from "./parts/part-rule.ts";
import { parts } from "./parts/parts.ts";
import { shareWeights } from "./share-weights.ts";
import { joinClauses } from "./wording.ts";

/** A part on which the worker is silent has no weight, unless too little is said in all: then it counts half. */
export const neutral = 5_000;

/** Which parts the worker is silent on and which of them are left out, in the order of the parts, as one number. */
export const silenceOf = (fits: readonly Fit[]): number =>
  fits.reduce((bits, { unknown, fit }) => bits * 4 + (unknown === "worker" ? 2 : 0) + (fit === null ? 1 : 0), 0);

const flagsOf = (silence: number, bit: 1 | 2): boolean[] =>
  parts.map((_, at) => (Math.floor(silence / 4 ** (parts.length - 1 - at)) & bit) !== 0);

/** Shares by the weights wanted and what is silent; there are few of them, and each is worked out once. */
const shared = new WeakMap<Weights, Map<number, readonly number[]>>();

/** The shares of the parts in the score, integers that add up to 10 000, by what is silent (`silenceOf`). */
export const sharesFor = (wanted: Weights, silence: number): readonly number[] => {
  const known = shared.get(wanted) ?? new Map<number, readonly number[]>();
  shared.set(wanted, known);
  const before = known.get(silence);
  if (before) return before;
  const weights = shareWeights(
    parts.map(({ part }) => wanted[part]),
    flagsOf(silence, 2),
    flagsOf(silence, 1),
  );
  known.set(silence, weights);
  return weights;
};

const weigh = (fits: readonly Fit[], context: MatchContext): { score: number; weights: readonly number[] } => {
  const weights = sharesFor(context.weights ?? defaultWeights, silenceOf(fits));
  const sum = fits.reduce((total, { fit }, index) => total + (weights[index] ?? 0) * (fit ?? neutral), 0);
  return { score: Math.round(sum / 10_000), weights };
};

/** A silent part that has to carry weight all the same counts half, and the breakdown says so. */
const withWeight = <P extends Fit>(part: P, weight: number): P & { weight: number } => ({
  ...part,
  weight,
  fit: part.fit === null && weight > 0 ? neutral : part.fit,
});

/** The number `score()` gives, 0 to 10 000, without building any words. */
export const scoreOnly = (worker: WorkerCard, vacancy: VacancyCard, context: MatchContext): number =>
  weigh(
    parts.map(({ measure }) => measure(worker, vacancy, context)),
    context,
  ).score;

/**
 * How well a vacancy suits a worker, 0 to 10 000: the weighted mean of the parts, and one sentence why. Asks no gate.
 * A part on which the worker has said nothing is left out; whoever has said very little is drawn to 5000, neither for
 * nor against (docs/decisions/0011), so that silence on four parts of five never makes a perfect match.
 */
export const score = (worker: WorkerCard, vacancy: VacancyCard, context: MatchContext): Verdict => {
  const judged = parts.map(({ part, judge }) => ({ part, ...judge(worker, vacancy, context) }));
  const { score: points, weights } = weigh(judged, context);
  return {
    score: points,
    parts: judged.map((part, index) => withWeight(part, weights[index] ?? 0)),
    sentence: joinClauses(judged.map(({ says }) => says)),
  };
};

/** What a pair scores, and every gate it fails with what would open it. */
export const explain = (
  worker: WorkerCard,
  vacancy: VacancyCard,
  context: MatchContext,
): { verdict: Verdict; failedGates: FailedGate[] } => ({
  verdict: score(worker, vacancy, context),
  failedGates: failedGates(worker, vacancy, context),
});
