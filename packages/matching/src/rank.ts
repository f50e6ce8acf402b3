import type { Verdict } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { GateOptions, MatchContext } from "./context.ts";
import { gateOfVacancy, gateOfWorker, passesGates } from "./gates/gates.ts";
import { score, scoreOnly } from "./score.ts";
import { compareTies, tieOf, type Tie } from "./tie.ts";

type Scored = { worker: WorkerCard; vacancy: VacancyCard; points: number };

/** Scores are integers from 0 to this. */
const pointsMax = 10_000;

/** The fewest points with which one may be among the `k` best; 0 when there are not more than `k`. */
const leastOf = (found: readonly Scored[], k: number): number => {
  const having = new Uint32Array(pointsMax + 1);
  for (const { points } of found) having[points] = (having[points] ?? 0) + 1;
  let better = 0;
  for (let points = pointsMax; points > 0; points -= 1) {
    better += having[points] ?? 0;
    if (better >= k) return points;
  }
  return 0;
};

/** The `k` best, best first: as sorting them all would give, but hashing and sorting only those who may be among them. */
const best = (found: readonly Scored[], k: number): Scored[] => {
  const least = leastOf(found, k);
  return found
    .filter(({ points }) => points >= least)
    .map((one): Scored & { tie: Tie } => ({ ...one, tie: tieOf(one.worker.id, one.vacancy.id) }))
    .toSorted((a, b) => b.points - a.points || compareTies(a.tie, b.tie))
    .slice(0, k);
};

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
    if (passesGates(worker, vacancy, context, options))
      found.push({ worker, vacancy, points: scoreOnly(worker, vacancy, context) });
  return best(found, k).map(({ vacancy }) => ({ vacancy, verdict: score(worker, vacancy, context) }));
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
    if (passesGates(worker, vacancy, context, options))
      found.push({ worker, vacancy, points: scoreOnly(worker, vacancy, context) });
  const items = best(found, k).map(({ worker }) => ({ worker, verdict: score(worker, vacancy, context) }));
  return { eligible: found.length, items };
};
