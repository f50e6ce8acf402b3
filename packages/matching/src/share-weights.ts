/** Weights as shares of 10 000: integers that add up to it exactly, the largest remainders rounded up, the first of equals first. */
const apportion = (weights: readonly number[], total: number): number[] => {
  const exact = weights.map((weight) => (10_000 * weight) / total);
  const shares = exact.map(Math.floor);
  const left = 10_000 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
};

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/**
 * The weights of the parts that are not left out, pro rata, as integers that add up to 10 000. Where nothing with a weight
 * is left, all parts keep their weights (the score then counts each half). Weights must not be negative or all zero.
 */
export const shareWeights = (weights: readonly number[], leftOut: readonly boolean[]): readonly number[] => {
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0) || sumOf(weights) === 0)
    throw new RangeError("weights must be numbers from 0 up, at least one of them above 0");
  const kept = weights.map((weight, index) => (leftOut[index] ? 0 : weight));
  const total = sumOf(kept);
  return total > 0 ? apportion(kept, total) : apportion(weights, sumOf(weights));
};
