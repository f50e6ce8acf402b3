import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { GateOptions, MatchContext } from "./context.ts";
import { passesGates } from "./gates/gates.ts";
import { scoreOnly } from "./score.ts";

/** How many pass every gate, and how many of them score enough. */
export type Counted = { eligible: number; suits: number };

/** Counts the workers who pass every gate of a vacancy, and those of them who score `suitsFrom` or more; ranks and explains nothing. */
export const countWorkers = (
  vacancy: VacancyCard,
  workers: Iterable<WorkerCard>,
  suitsFrom: number,
  context: MatchContext,
  options: GateOptions = {},
): Counted => {
  const counted = { eligible: 0, suits: 0 };
  for (const worker of workers) {
    if (!passesGates(worker, vacancy, context, options)) continue;
    counted.eligible += 1;
    if (scoreOnly(worker, vacancy, context) >= suitsFrom) counted.suits += 1;
  }
  return counted;
};
