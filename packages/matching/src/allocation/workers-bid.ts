import { pairsOfPlan } from "./plan.ts";
import type { AllocationProblem } from "./problem.ts";
import { fillableSeats, offsetsOf } from "./rows-of-problem.ts";
import type { Auctioned, AuctionTerms } from "./seats-bid.ts";

/** Offers held by each vacancy: a heap a vacancy, the lowest offer on top; its price once every seat has one, before that 0. */
type Offers = { offsets: Uint32Array; size: Uint32Array; worker: Int32Array; offered: Float64Array };

const noOffers = (room: Uint32Array): Offers => {
  const offsets = offsetsOf(room);
  const total = offsets[room.length]!;
  return { offsets, size: new Uint32Array(room.length), worker: new Int32Array(total), offered: new Float64Array(total) };
};

const lift = ({ worker, offered }: Offers, from: number, last: number, value: number, who: number): void => {
  let hole = last;
  for (let above = (hole - 1) >> 1; hole > 0 && offered[from + above]! > value; above = (hole - 1) >> 1) {
    offered[from + hole] = offered[from + above]!;
    worker[from + hole] = worker[from + above]!;
    hole = above;
  }
  offered[from + hole] = value;
  worker[from + hole] = who;
};

const sink = ({ worker, offered }: Offers, from: number, size: number, value: number, who: number): void => {
  let hole = 0;
  for (let below = 1; below < size; below = 2 * hole + 1) {
    if (below + 1 < size && offered[from + below + 1]! < offered[from + below]!) below += 1;
    if (offered[from + below]! >= value) break;
    offered[from + hole] = offered[from + below]!;
    worker[from + hole] = worker[from + below]!;
    hole = below;
  }
  offered[from + hole] = value;
  worker[from + hole] = who;
};

/** Hands an offer to a vacancy with room for one at least. @returns who is outbid, or -1 */
const accept = (offers: Offers, prices: Float64Array, vacancy: number, value: number, who: number): number => {
  const from = offers.offsets[vacancy]!;
  const room = offers.offsets[vacancy + 1]! - from;
  const size = offers.size[vacancy]!;
  const isFull = size === room;
  const outbid = isFull ? offers.worker[from]! : -1;
  if (isFull) sink(offers, from, size, value, who);
  else lift(offers, from, offers.size[vacancy]!++, value, who);
  if (offers.size[vacancy] === room) prices[vacancy] = offers.offered[from]!;
  return outbid;
};

type Wish = { pair: number; offer: number };

/** What a worker would offer to whom: `wish.pair` is -1 when every seat costs more than it is worth. */
const wishFor = (problem: AllocationProblem, prices: Float64Array, worker: number, epsilon: number, wish: Wish): void => {
  const { offsets, vacancy, score } = problem;
  const to = offsets[worker + 1]!;
  let [best, second, wanted] = [0, 0, -1];
  for (let pair = offsets[worker]!; pair < to; pair += 1) {
    const value = score[pair]! - prices[vacancy[pair]!]!;
    if (value > best) {
      second = best;
      best = value;
      wanted = pair;
    } else if (value > second) second = value;
  }
  wish.pair = wanted;
  wish.offer = wanted < 0 ? 0 : Math.min(score[wanted]!, score[wanted]! - second + epsilon);
};

/** What each worker keeps of the score where they are, at these prices; nothing without a seat. */
const gainsAt = (problem: AllocationProblem, vacancyOf: Int32Array, prices: Float64Array): Float64Array =>
  Float64Array.from(pairsOfPlan(problem, vacancyOf), (pair) => (pair < 0 ? 0 : problem.score[pair]! - prices[problem.vacancy[pair]!]!));

/** Workers who have a seat offer for it what they do not gain. */
const holdSeated = (problem: AllocationProblem, offers: Offers, prices: Float64Array, { vacancyOf, gain }: Seated): void => {
  pairsOfPlan(problem, vacancyOf).forEach((pair, worker) => {
    if (pair >= 0) accept(offers, prices, problem.vacancy[pair]!, problem.score[pair]! - gain[worker]!, worker);
  });
};

type Seated = Pick<Auctioned, "vacancyOf" | "gain">;

/**
 * An auction in which workers without a seat bid for one (Bertsekas and Castañon 1989): each offers the vacancy that leaves
 * them most so much that the next best would leave as much, and `epsilon` more, never beyond the score. At the end the
 * plan misses the optimum by at most `epsilon` a seated worker. Quick where seats are many and workers few.
 * @param seated what `seatsBid` left when workers gained something to begin with: it is put right here, those without a
 * seat who still count on a gain being the ones who bid
 */
export const workersBid = (problem: AllocationProblem, { epsilon, bidsMax }: AuctionTerms, seated?: Seated): Auctioned => {
  const { workers, vacancies, vacancy } = problem;
  const room = fillableSeats(problem);
  const offers = noOffers(room);
  const prices = new Float64Array(vacancies);
  room.forEach((seats, at) => seats === 0 && (prices[at] = Infinity));
  const vacancyOf = seated?.vacancyOf.slice() ?? new Int32Array(workers).fill(-1);
  if (seated) holdSeated(problem, offers, prices, seated);
  const wish: Wish = { pair: -1, offer: 0 };
  let bids = 0;
  for (let worker = 0; worker < workers; worker += 1) {
    if (seated && !(seated.vacancyOf[worker]! < 0 && seated.gain[worker]! > 0)) continue;
    for (let free = worker; free >= 0 && bids < bidsMax; bids += 1) {
      wishFor(problem, prices, free, epsilon, wish);
      if (wish.pair < 0) break;
      const wanted = vacancy[wish.pair]!;
      const outbid = accept(offers, prices, wanted, wish.offer, free);
      vacancyOf[free] = wanted;
      if (outbid >= 0) vacancyOf[outbid] = -1;
      free = outbid;
    }
  }
  return { vacancyOf, gain: gainsAt(problem, vacancyOf, prices), bids, isDone: bids < bidsMax };
};
