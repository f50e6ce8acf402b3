import { fillableSeats } from "./rows-of-problem.ts";
import type { AllocationProblem } from "./problem.ts";

/** Rounding of sums of doubles, as a share; far above what they err by, far below any gap that is asked for. */
const roundingShare = 1e-11;

/**
 * No plan whatsoever is worth more than this: at any prices of seats, each worker gains at most the best of score less
 * price (or nothing), each seat that can be filled its price (weak duality of the transport problem). Whole scores round
 * it down to a whole number.
 * @param prices price of a seat of each vacancy; below 0 counts as 0, and where there is no seat it does not matter
 */
export const dualBound = (problem: AllocationProblem, prices: Float64Array): number => {
  const { workers, offsets, vacancy, score } = problem;
  const seats = fillableSeats(problem);
  const asked = prices.map((price, at) => (seats[at] === 0 ? Infinity : Math.max(0, price)));
  let bound = 0;
  for (let worker = 0; worker < workers; worker += 1) {
    let gain = 0;
    const to = offsets[worker + 1]!;
    for (let pair = offsets[worker]!; pair < to; pair += 1) gain = Math.max(gain, score[pair]! - asked[vacancy[pair]!]!);
    bound += gain;
  }
  seats.forEach((count, at) => {
    if (count > 0) bound += count * asked[at]!;
  });
  return score instanceof Int32Array ? Math.floor(bound * (1 + roundingShare)) : bound;
};

/** The lowest prices at which no worker at these gains would rather have another seat. */
export const pricesAt = ({ workers, vacancies, offsets, vacancy, score }: AllocationProblem, gains: Float64Array): Float64Array => {
  const prices = new Float64Array(vacancies);
  for (let worker = 0; worker < workers; worker += 1) {
    const gain = gains[worker]!;
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1) {
      const price = score[pair]! - gain;
      if (price > prices[vacancy[pair]!]!) prices[vacancy[pair]!] = price;
    }
  }
  return prices;
};
