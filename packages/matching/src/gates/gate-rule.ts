import type { FailedGate, GateName } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { GateOptions, MatchContext } from "../context.ts";

/** One pair and the day on which it is judged. */
export type Pair = {
  worker: WorkerCard;
  vacancy: VacancyCard;
  context: MatchContext;
  options: GateOptions;
};

/** Why not, and what would open it. */
export type GateWords = Omit<FailedGate, "gate">;

/** A condition on a pair; `explain` is asked only when `holds` says no. */
export type GateRule<P = Pair> = {
  gate: GateName;
  holds: (pair: P) => boolean;
  explain: (pair: P) => GateWords;
};

/** The gate as a failed one, in words. */
export const asFailed = <P>({ gate, explain }: GateRule<P>, pair: P): FailedGate => ({ gate, ...explain(pair) });
