import { bestFew, type BestFew, offer } from "./best-few.ts";
import type { AllocationProblem } from "./problem.ts";
import { fillableSeats, offsetsOf, rowsOfVacancies } from "./rows-of-problem.ts";
import { type Rows, sortRow, spareFor } from "./sorted-rows.ts";

/** What an auction leaves: a plan, what each worker gains of their score, how many bids it took, and whether it came to its end. */
export type Auctioned = { vacancyOf: Int32Array; gain: Float64Array; bids: number; isDone: boolean };

/** Steps of the auction, bids after which it stops with what it has, and what workers gain to begin with (nothing unless said). */
export type AuctionTerms = { epsilon: number; bidsMax: number; gain?: Float64Array };

/** Each vacancy's workers with their scores, how often they were looked through, and room to sort them in. */
export type SearchedRows = Rows & { looks: Uint8Array; spare: ReturnType<typeof spareFor> };

/** The rows that vacancies look through when they bid; one object serves any number of auctions. */
export const searchedRows = (problem: AllocationProblem): SearchedRows => {
  const rows = rowsOfVacancies(problem, problem.score);
  return { ...rows, looks: new Uint8Array(problem.vacancies), spare: spareFor(rows) };
};

/** `gain`: what each worker keeps of a score. `seatOf`: the seat a worker has; `workerIn`, `scoreIn`: who has it, worth what. */
type State = {
  rows: SearchedRows;
  room: Uint32Array;
  firstSeat: Uint32Array;
  filled: Uint32Array;
  workerIn: Uint32Array;
  scoreIn: Float64Array;
  seatOf: Uint32Array;
  vacancyOf: Int32Array;
  gain: Float64Array;
};

const begin = (problem: AllocationProblem, rows: SearchedRows, gain: Float64Array): State => {
  const room = fillableSeats(problem);
  const firstSeat = offsetsOf(room);
  const seats = firstSeat[room.length]!;
  return {
    rows,
    room,
    firstSeat,
    filled: new Uint32Array(room.length),
    workerIn: new Uint32Array(seats),
    scoreIn: new Float64Array(seats),
    seatOf: new Uint32Array(problem.workers),
    vacancyOf: new Int32Array(problem.workers).fill(-1),
    gain,
  };
};

/** A row that is looked through so often is sorted, and from then on left early. Most rows never are. */
const looksUnsortedMax = 6;

const isSortedNow = (rows: SearchedRows, vacancy: number): boolean => {
  const looks = rows.looks[vacancy]!;
  if (looks === looksUnsortedMax) return true;
  rows.looks[vacancy] = looks + 1;
  if (looks + 1 < looksUnsortedMax) return false;
  sortRow(rows, vacancy, rows.spare);
  return true;
};

/** The workers worth most to a vacancy beyond those it has, one more than it has seats open. */
const lookForBest = ({ rows, vacancyOf, gain }: State, vacancy: number, few: BestFew): void => {
  const isSorted = isSortedNow(rows, vacancy);
  const { ids, numbers } = rows;
  const to = rows.offsets[vacancy + 1]!;
  for (let place = rows.offsets[vacancy]!; place < to; place += 1) {
    const score = numbers[place]!;
    const least = few.size < few.room ? 0 : few.values[0]!;
    if (score <= least) {
      if (isSorted) return;
      continue;
    }
    const worker = ids[place]!;
    const value = score - gain[worker]!;
    if (value > least && vacancyOf[worker] !== vacancy) offer(few, value, place);
  }
};

/** Takes a worker away from whoever has them. @returns that vacancy, or -1 */
const takeAway = ({ firstSeat, filled, workerIn, scoreIn, seatOf, vacancyOf }: State, worker: number): number => {
  const loser = vacancyOf[worker]!;
  if (loser < 0) return -1;
  filled[loser]! -= 1;
  const last = firstSeat[loser]! + filled[loser]!;
  const freed = seatOf[worker]!;
  workerIn[freed] = workerIn[last]!;
  scoreIn[freed] = scoreIn[last]!;
  seatOf[workerIn[last]!] = freed;
  return loser;
};

/** Seats a worker; what they gain is set with the price. */
const seat = (state: State, vacancy: number, worker: number, score: number): void => {
  const at = state.firstSeat[vacancy]! + state.filled[vacancy]!;
  state.filled[vacancy]! += 1;
  state.workerIn[at] = worker;
  state.scoreIn[at] = score;
  state.seatOf[worker] = at;
  state.vacancyOf[worker] = vacancy;
};

/** A vacancy has one price for all its seats; what is left of each score is its worker's. */
const setPrice = ({ firstSeat, filled, workerIn, scoreIn, gain }: State, vacancy: number, price: number): void => {
  const from = firstSeat[vacancy]!;
  const to = from + filled[vacancy]!;
  for (let at = from; at < to; at += 1) gain[workerIn[at]!] = scoreIn[at]! - price;
};

/** Vacancies with open seats in the order they came to have them, each at most once. */
const queueOf = (vacancies: number) => {
  const ring = new Uint32Array(vacancies + 1);
  const isIn = new Uint8Array(vacancies);
  let [head, tail] = [0, 0];
  return {
    add: (vacancy: number): void => {
      if (isIn[vacancy]) return;
      isIn[vacancy] = 1;
      ring[tail] = vacancy;
      tail = tail === vacancies ? 0 : tail + 1;
    },
    next: (): number => {
      if (head === tail) return -1;
      const vacancy = ring[head]!;
      head = head === vacancies ? 0 : head + 1;
      isIn[vacancy] = 0;
      return vacancy;
    },
  };
};

/** One vacancy fills its open seats. @returns how many bids that took, one a seat */
const bid = (state: State, queue: ReturnType<typeof queueOf>, vacancy: number, few: BestFew, epsilon: number): number => {
  const open = state.room[vacancy]! - state.filled[vacancy]!;
  few.size = 0;
  few.room = open + 1;
  lookForBest(state, vacancy, few);
  const isContested = few.size > open;
  for (let at = isContested ? 1 : 0; at < few.size; at += 1) {
    const place = few.places[at]!;
    const worker = state.rows.ids[place]!;
    const loser = takeAway(state, worker);
    if (loser >= 0) queue.add(loser);
    seat(state, vacancy, worker, state.rows.numbers[place]!);
  }
  setPrice(state, vacancy, isContested ? Math.max(0, few.values[0]! - epsilon) : 0);
  return Math.min(few.size, open);
};

/**
 * An auction in which vacancies with open seats bid for workers (Bertsekas and Castañon 1989, similar objects): each takes
 * the workers worth most to it at what they gain where they are, and lets them gain so much that the next best would be
 * worth as much to it, and `epsilon` more. When workers gained nothing to begin with, the plan at the end misses the
 * optimum by at most `epsilon` a filled seat. Quick where workers are many and seats few: most are never fought over.
 */
export const seatsBid = (problem: AllocationProblem, rows: SearchedRows, { epsilon, bidsMax, gain }: AuctionTerms): Auctioned => {
  const state = begin(problem, rows, gain?.slice() ?? new Float64Array(problem.workers));
  const queue = queueOf(problem.vacancies);
  const few = bestFew(state.room.reduce((most, seats) => Math.max(most, seats), 0) + 1);
  state.room.forEach((seats, vacancy) => seats > 0 && queue.add(vacancy));
  let bids = 0;
  let vacancy = queue.next();
  for (; vacancy >= 0 && bids < bidsMax; vacancy = queue.next()) bids += 1 + bid(state, queue, vacancy, few, epsilon);
  return { vacancyOf: state.vacancyOf, gain: state.gain, bids, isDone: vacancy < 0 };
};
