import { offsetsOf, fillableSeats } from "./rows-of-problem.ts";
import type { AllocationProblem, PairNumbers } from "./problem.ts";

/**
 * The workers each vacancy holds: a heap a vacancy, whom it would give up first on top. `least` and `leastWorker` are whom
 * somebody new must be preferred to: nobody while there is room, nobody can where there are no seats.
 */
type Held = {
  offsets: Uint32Array;
  size: Uint32Array;
  worker: Int32Array;
  priority: Float64Array;
  least: Float64Array;
  leastWorker: Int32Array;
};

const holdNobody = (room: Uint32Array): Held => {
  const offsets = offsetsOf(room);
  const total = offsets[room.length]!;
  return {
    offsets,
    size: new Uint32Array(room.length),
    worker: new Int32Array(total),
    priority: new Float64Array(total),
    least: Float64Array.from(room, (seats) => (seats === 0 ? Infinity : -Infinity)),
    leastWorker: new Int32Array(room.length).fill(-1),
  };
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

/** Lets a vacancy hold a worker whom it prefers. @returns whom it sends away, or nobody (-1) */
const hold = (held: Held, vacancy: number, priority: number, worker: number): number => {
  const from = held.offsets[vacancy]!;
  const room = held.offsets[vacancy + 1]! - from;
  const size = held.size[vacancy]!;
  const sentAway = size < room ? -1 : held.worker[from]!;
  if (size < room) {
    held.size[vacancy] = size + 1;
    liftLast(held, from, size, priority, worker);
  } else sinkTop(held, from, size, priority, worker);
  if (held.size[vacancy] === room) {
    held.least[vacancy] = held.priority[from]!;
    held.leastWorker[vacancy] = held.worker[from]!;
  }
  return sentAway;
};

/**
 * Deferred acceptance with quotas, the workers proposing (Gale and Shapley 1962): no worker and vacancy would both rather
 * have each other, and no worker has anything better in any other such plan. Vacancies only ever come to hold better
 * workers, so a proposal that is refused now would be refused later: a worker goes at once to the best vacancy that would
 * hold them, which is where the refusals on the way would have led.
 */
export const stable = (problem: AllocationProblem): { vacancyOf: Int32Array; proposals: number } => {
  const { workers, vacancy, score } = problem;
  const priority = problem.priority ?? score;
  const held = holdNobody(fillableSeats(problem));
  let proposals = 0;
  for (let worker = 0; worker < workers; worker += 1)
    for (let free = worker; free >= 0; ) {
      const pair = bestThatHolds(problem, priority, held, free);
      if (pair < 0) break;
      proposals += 1;
      free = hold(held, vacancy[pair]!, priority[pair]!, free);
    }
  return { vacancyOf: planOf(held, workers), proposals };
};

/** The pair a worker likes best of those whose vacancy would hold them; of equals the lower vacancy; -1 when none would. */
const bestThatHolds = ({ offsets, vacancy, score }: AllocationProblem, priority: PairNumbers, held: Held, worker: number): number => {
  const { least, leastWorker } = held;
  const to = offsets[worker + 1]!;
  let [most, chosen, found] = [0, -1, -1];
  for (let pair = offsets[worker]!; pair < to; pair += 1) {
    const worth = score[pair]!;
    if (worth < most) continue;
    const at = vacancy[pair]!;
    if (worth === most && at > chosen) continue;
    const rank = priority[pair]!;
    if (rank < least[at]! || (rank === least[at] && worker > leastWorker[at]!)) continue;
    most = worth;
    chosen = at;
    found = pair;
  }
  return found;
};

const planOf = ({ offsets, size, worker }: Held, workers: number): Int32Array => {
  const vacancyOf = new Int32Array(workers).fill(-1);
  for (let vacancy = 0; vacancy < size.length; vacancy += 1)
    for (let at = offsets[vacancy]!; at < offsets[vacancy]! + size[vacancy]!; at += 1) vacancyOf[worker[at]!] = vacancy;
  return vacancyOf;
};
