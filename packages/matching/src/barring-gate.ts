import type { FailedGate, GateName } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { GateOptions, MatchContext } from "./context.ts";
import { failedGates, gateOfVacancy, gateOfWorker, gates, passesGates } from "./gates/gates.ts";

const names = gates.map(({ gate }) => gate);

/**
 * Why a worker has no vacancy at all: the gate no vacancy could pass, else the one that bars most of the open vacancies
 * (among equals the first in the contract's order), worded for the vacancy with the lowest id. Null when some vacancy
 * passes, or when none is open.
 */
export const barringGate = (
  worker: WorkerCard,
  vacancies: Iterable<VacancyCard>,
  context: MatchContext,
  options: GateOptions = {},
): FailedGate | null => {
  const own = gateOfWorker(worker, context);
  if (own) return own;
  const barred = new Map<GateName, { count: number; first: VacancyCard }>();
  for (const vacancy of vacancies) {
    if (gateOfVacancy(vacancy, context, options)) continue;
    if (passesGates(worker, vacancy, context, options)) return null;
    for (const gate of gates.filter(({ holds }) => !holds({ worker, vacancy, context, options }))) {
      const { count, first } = barred.get(gate.gate) ?? { count: 0, first: vacancy };
      barred.set(gate.gate, { count: count + 1, first: vacancy.id < first.id ? vacancy : first });
    }
  }
  const [worst] = [...barred].toSorted(
    ([a, one], [b, other]) => other.count - one.count || names.indexOf(a) - names.indexOf(b),
  );
  if (!worst) return null;
  const [gate, { first }] = worst;
  return failedGates(worker, first, context, options).find((failed) => failed.gate === gate) ?? null;
};
