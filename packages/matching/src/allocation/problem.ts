/** Worths of pairs, or other numbers of pairs, beside each other. */
export type PairNumbers = Float64Array | Int32Array;

/**
 * Who could have which seat, and what that is worth. Workers and vacancies are numbers from 0; the vacancies of worker
 * `w` stand in `vacancy` from `offsets[w]` up to `offsets[w + 1]`, each at most once, their worth beside them in `score`.
 */
export type AllocationProblem = {
  workers: number;
  vacancies: number;
  /** Seats of each vacancy, 0 allowed. */
  seats: Uint32Array;
  /** `workers + 1` places in `vacancy`, from 0, never falling. */
  offsets: Uint32Array;
  vacancy: Uint32Array;
  /** What the pair is worth, above 0. */
  score: PairNumbers;
  /** How much the vacancy prefers that worker; the score where absent. */
  priority?: Float64Array;
};

const refuse = (what: string): never => {
  throw new RangeError(`Not an allocation problem: ${what}.`);
};

const checkCounts = ({ workers, vacancies, seats, offsets }: AllocationProblem): void => {
  if (!Number.isSafeInteger(workers) || workers < 0) refuse(`workers is ${workers}, not a count`);
  if (!Number.isSafeInteger(vacancies) || vacancies < 0) refuse(`vacancies is ${vacancies}, not a count`);
  if (!(seats instanceof Uint32Array)) refuse("seats is not a Uint32Array");
  if (seats.length !== vacancies) refuse(`seats has ${seats.length} entries for ${vacancies} vacancies`);
  if (!(offsets instanceof Uint32Array)) refuse("offsets is not a Uint32Array");
  if (offsets.length !== workers + 1) refuse(`offsets has ${offsets.length} entries for ${workers} workers, one more is needed`);
};

const checkLengths = ({ workers, offsets, vacancy, score, priority }: AllocationProblem): void => {
  if (!(vacancy instanceof Uint32Array)) refuse("vacancy is not a Uint32Array");
  if (!(score instanceof Float64Array || score instanceof Int32Array)) refuse("score is neither a Float64Array nor an Int32Array");
  if (priority !== undefined && !(priority instanceof Float64Array)) refuse("priority is not a Float64Array");
  if (offsets[0] !== 0) refuse(`offsets begins with ${offsets[0]}, not 0`);
  for (let worker = 0; worker < workers; worker += 1)
    if (offsets[worker + 1]! < offsets[worker]!) refuse(`offsets falls after worker ${worker}`);
  const pairs = offsets[workers]!;
  if (vacancy.length !== pairs) refuse(`vacancy has ${vacancy.length} entries for ${pairs} pairs`);
  if (score.length !== pairs) refuse(`score has ${score.length} entries for ${pairs} pairs`);
  if (priority && priority.length !== pairs) refuse(`priority has ${priority.length} entries for ${pairs} pairs`);
};

const checkPairs = ({ workers, vacancies, offsets, vacancy, score, priority }: AllocationProblem): void => {
  const seenWith = new Int32Array(vacancies).fill(-1);
  for (let worker = 0; worker < workers; worker += 1)
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1) {
      const at = vacancy[pair]!;
      const worth = score[pair]!;
      if (at >= vacancies) refuse(`pair ${pair} names vacancy ${at} of ${vacancies}`);
      if (!(worth > 0 && worth < Infinity)) refuse(`pair ${pair} is worth ${worth}, not above 0`);
      if (priority && !Number.isFinite(priority[pair])) refuse(`pair ${pair} has no finite priority`);
      if (seenWith[at] === worker) refuse(`worker ${worker} has vacancy ${at} twice`);
      seenWith[at] = worker;
    }
};

/**
 * The same problem, looked through once from end to end.
 * @throws RangeError that names the first thing wrong: lengths, offsets, a vacancy that is none, a worth not above 0, a pair named twice
 */
export const allocationProblem = (problem: AllocationProblem): AllocationProblem => {
  checkCounts(problem);
  checkLengths(problem);
  checkPairs(problem);
  return problem;
};
