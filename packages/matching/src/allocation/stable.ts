import { offsetsOf, fillableSeats } from "./rows-of-problem.ts";
import type { AllocationProblem } from "./problem.ts";
import { sortRows } from "./sorted-rows.ts";

/** The workers each vacancy holds: a heap a vacancy, whom it would give up first on top. */
type Held = { offsets: Uint32Array; size: Uint32Array; worker: Int32Array; priority: Float64Array };

const holdNobody = (room: Uint32Array): Held => {
  const offsets = offsetsOf(room);
  const total = offsets[room.length]!;
  return { offsets, size: new Uint32Array(room.length), worker: new Int32Array(total), priority: new Float64Array(total) };
};

/** A vacancy prefers the higher priority, then the lower worker. */
const isWorse = (priority: number, worker: number, than: number, thanWorker: number): boolean =>
  priority < than || (priority === than && worker > thanWorker);

const liftLast = ({ worker, priority }: Held, from: number, last: number, value: number, who: number): void => {
  let hole = last;
  while (hole > 0) {
    const above = (hole - 1) >> 1;
    if (!isWorse(value, who, priority[from + above]!, worker[from + above]!)) break;
    worker[from + hole] = worker[from + above]!;
    priority[from + hole] = priority[from + above]!;
    hole = above;
  }
  worker[from + hole] = who;
  priority[from + hole] = value;
};

const sinkTop = ({ worker, priority }: Held, from: number, size: number, value: number, who: number): void => {
  let hole = 0;
  for (let below = 1; below < size; below = 2 * hole + 1) {
    const next = below + 1;
    if (next < size && isWorse(priority[from + next]!, worker[from + next]!, priority[from + below]!, worker[from + below]!))
      below = next;
    if (!isWorse(priority[from + below]!, worker[from + below]!, value, who)) break;
    worker[from + hole] = worker[from + below]!;
    priority[from + hole] = priority[from + below]!;
    hole = below;
  }
  worker[from + hole] = who;
  priority[from + hole] = value;
};

/** Lets a worker propose to a vacancy. @returns whom the vacancy now sends away: the worker, another, or nobody (-1) */
const propose = (held: Held, vacancy: number, priority: number, worker: number): number => {
  const from = held.offsets[vacancy]!;
  const room = held.offsets[vacancy + 1]! - from;
  const size = held.size[vacancy]!;
  if (size < room) {
    held.size[vacancy] = size + 1;
    liftLast(held, from, size, priority, worker);
    return -1;
  }
  if (room === 0 || isWorse(priority, worker, held.priority[from]!, held.worker[from]!)) return worker;
  const sentAway = held.worker[from]!;
  sinkTop(held, from, size, priority, worker);
  return sentAway;
};

/** Each worker's pairs, the most wanted first: the higher score, then the lower vacancy. */
const wishes = ({ offsets, vacancy, score }: AllocationProblem): Uint32Array => {
  const ids = new Uint32Array(vacancy.length);
  for (let pair = 0; pair < ids.length; pair += 1) ids[pair] = pair;
  sortRows({ offsets, ids, numbers: new Float64Array(score), ties: vacancy });
  return ids;
};

/**
 * Deferred acceptance with quotas, the workers proposing (Gale and Shapley 1962): no worker and vacancy would both rather
 * have each other, and no worker has anything better in any other such plan. The order of proposals changes nothing.
 */
export const stable = (problem: AllocationProblem): { vacancyOf: Int32Array; proposals: number } => {
  const { workers, offsets, vacancy, score } = problem;
  const priority = problem.priority ?? score;
  const wanted = wishes(problem);
  const next = offsets.slice(0, -1);
  const held = holdNobody(fillableSeats(problem));
  let proposals = 0;
  for (let worker = 0; worker < workers; worker += 1)
    for (let free = worker; free >= 0 && next[free]! < offsets[free + 1]!; ) {
      const pair = wanted[next[free]!++]!;
      proposals += 1;
      const sentAway = propose(held, vacancy[pair]!, priority[pair]!, free);
      free = sentAway;
    }
  return { vacancyOf: planOf(held, workers), proposals };
};

const planOf = ({ offsets, size, worker }: Held, workers: number): Int32Array => {
  const vacancyOf = new Int32Array(workers).fill(-1);
  for (let vacancy = 0; vacancy < size.length; vacancy += 1)
    for (let at = offsets[vacancy]!; at < offsets[vacancy]! + size[vacancy]!; at += 1) vacancyOf[worker[at]!] = vacancy;
  return vacancyOf;
};
