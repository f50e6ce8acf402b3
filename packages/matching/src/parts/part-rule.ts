import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { MatchPart, PartName } from "@qianxian/contracts/matcher";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import type { MatchContext } from "../context.ts";

/**
 * How well one part fits, an integer from 0 to 10 000. `unknown: "worker"` goes with `fit: null` (left out), or with
 * `fit: 5000` where the work requires what the worker has not told; `unknown: "vacancy"` goes with `fit: 5000`, because
 * silence must not pay.
 */
export type Fit = Pick<MatchPart, "fit" | "unknown">;

type Pair = [worker: WorkerCard, vacancy: VacancyCard, context: MatchContext];

/** One part of the score: its number (`measure`), and the number with the clause that explains it (`judge`). */
export type PartRule = {
  part: PartName;
  measure: (...pair: Pair) => Fit;
  judge: (...pair: Pair) => Fit & { says: Words };
};

/** A part whose words can only tell what its measure found, so that number and clause never disagree. */
export const partRule = <M extends Fit>(rule: {
  part: PartName;
  measure: (...pair: Pair) => M;
  says: (measured: M, ...pair: Pair) => Words;
}): PartRule => ({
  part: rule.part,
  measure: rule.measure,
  judge: (...pair) => {
    const measured = rule.measure(...pair);
    return { fit: measured.fit, unknown: measured.unknown, says: rule.says(measured, ...pair) };
  },
});

/** The worker has said nothing: the part is left out. */
export const workerSilent = { fit: null, unknown: "worker" } as const satisfies Fit;

/** The vacancy says nothing: the part counts half. */
export const vacancySilent = { fit: 5_000, unknown: "vacancy" } as const satisfies Fit;

/** A share between 0 and 1 as points out of 10 000. */
export const pointsOf = (share: number): number => Math.round(10_000 * Math.min(1, Math.max(0, share)));

/** A known fit out of a share between 0 and 1. */
export const known = (value: number): { fit: number; unknown: "none" } => ({ fit: pointsOf(value), unknown: "none" });

/** Weighted mean of shares between 0 and 1; each entry is a weight and a share. */
export const weightedMean = (entries: readonly (readonly [weight: number, share: number])[]): number => {
  const total = entries.reduce((sum, [weight]) => sum + weight, 0);
  return total === 0 ? 0 : entries.reduce((sum, [weight, part]) => sum + weight * part, 0) / total;
};
