import type { Verdict } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { GateOptions, MatchContext } from "./context.ts";
import { gateOfVacancy, gateOfWorker, passesGates } from "./gates/gates.ts";
import { score, scoreOnly } from "./score.ts";
import { compareTies, tieOf, type Tie } from "./tie.ts";

type Scored = { worker: WorkerCard; vacancy: VacancyCard; points: number; tie: Tie };

const scored = (worker: WorkerCard, vacancy: VacancyCard, context: MatchContext): Scored => ({
  worker,
  vacancy,
  points: scoreOnly(worker, vacancy, context),
  tie: tieOf(worker.id, vacancy.id),
});

const byScore = (a: Scored, b: Scored): number => b.points - a.points || compareTies(a.tie, b.tie);

/** The `k` best vacancies for a worker among those that pass every gate, best first; exact, whatever the order given. */
export const rankVacancies = (
  worker: WorkerCard,
  vacancies: Iterable<VacancyCard>,
  k: number,
  context: MatchContext,
  options: GateOptions = {},
): { vacancy: VacancyCard; verdict: Verdict }[] => {
  if (gateOfWorker(worker, context)) return [];
  const found: Scored[] = [];
  for (const vacancy of vacancies)
    if (passesGates(worker, vacancy, context, options)) found.push(scored(worker, vacancy, context));
  return found
    .toSorted(byScore)
    .slice(0, k)
    .map(({ vacancy }) => ({ vacancy, verdict: score(worker, vacancy, context) }));
};

/** The `k` best workers for a vacancy, best first, and how many pass every gate; exact, whatever the order given. */
export const rankWorkers = (
  vacancy: VacancyCard,
  workers: Iterable<WorkerCard>,
  k: number,
  context: MatchContext,
  options: GateOptions = {},
): { eligible: number; items: { worker: WorkerCard; verdict: Verdict }[] } => {
  if (gateOfVacancy(vacancy, context, options)) return { eligible: 0, items: [] };
  const found: Scored[] = [];
  for (const worker of workers)
    if (passesGates(worker, vacancy, context, options)) found.push(scored(worker, vacancy, context));
  const items = found
    .toSorted(byScore)
    .slice(0, k)
    .map(({ worker }) => ({ worker, verdict: score(worker, vacancy, context) }));
  return { eligible: found.length, items };
};
