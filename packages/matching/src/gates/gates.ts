import type { FailedGate } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { GateOptions, MatchContext } from "../context.ts";
import { areOfOneCounty } from "../counties.ts";
import { ageGate, isOfWorkingAge, minorGate, sayTooYoung } from "./age.ts";
import { certificatesGate } from "./certificates.ts";
import { asFailed, type GateRule } from "./gate-rule.ts";
import { employerGate, regionGate, sectorGate, shiftGate } from "./refusals.ts";
import { isNotSeekingAtAll, sayNotSeeking, seekingGate, startDateGate } from "./seeking.ts";
import { closingGate, liveGate, seatsGate } from "./vacancy.ts";

/** Every gate, in the contract's order. */
export const gates: readonly GateRule[] = [
  seekingGate,
  liveGate,
  seatsGate,
  closingGate,
  startDateGate,
  ageGate,
  minorGate,
  certificatesGate,
  regionGate,
  sectorGate,
  shiftGate,
  employerGate,
];

/** Every gate the pair fails, in the contract's order, each with words why not and what would open it. */
export const failedGates = (
  worker: WorkerCard,
  vacancy: VacancyCard,
  context: MatchContext,
  options: GateOptions = {},
): FailedGate[] => {
  const pair = { worker, vacancy, context, options };
  return gates.filter((gate) => !gate.holds(pair)).map((gate) => asFailed(gate, pair));
};

/**
 * Whether the pair passes every gate; the same rules as `failedGates`, without words. A pair of two counties never
 * does, and no words are lost on it: whoever asks `failedGates` has kept the counties apart before.
 */
export const passesGates = (
  worker: WorkerCard,
  vacancy: VacancyCard,
  context: MatchContext,
  options: GateOptions = {},
): boolean => {
  const pair = { worker, vacancy, context, options };
  return areOfOneCounty(worker, vacancy) && gates.every((gate) => gate.holds(pair));
};

/** The gate of a worker whom no vacancy can be shown to (not looking, erased, under 16); null for everybody else. */
export const gateOfWorker = (worker: WorkerCard, context: MatchContext): FailedGate | null => {
  if (isNotSeekingAtAll(worker)) return { gate: "worker-seeking", ...sayNotSeeking(worker) };
  return isOfWorkingAge(worker, context) ? null : { gate: "age", ...sayTooYoung() };
};

/** The first gate that keeps a vacancy from everybody (draft or closed, no seat, past its closing date); null when open. */
export const gateOfVacancy = (
  vacancy: VacancyCard,
  context: MatchContext,
  options: GateOptions = {},
): FailedGate | null => {
  const side = { vacancy, context, options };
  const failed = [liveGate, seatsGate, closingGate].find((gate) => !gate.holds(side));
  return failed ? asFailed(failed, side) : null;
};
