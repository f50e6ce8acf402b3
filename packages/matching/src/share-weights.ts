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

/** Below this share of the weights, what a worker has said is too little to stand for the whole person. */
export const enoughSaid = 0.5;

/**
 * The weights of the parts as integers that add up to 10 000. Parts that are left out share their weight among the rest.
 * But where the worker has spoken to less than half of the weight, the spoken parts count double at the most and the
 * silent ones carry what is missing (at fit 5000, see `score`), down to all of it where the worker has said nothing.
 * @param silent parts on which the worker has said nothing
 * @param leftOut those of the silent parts that need no answer; all of them unless said
 * @throws RangeError when a weight is negative or all are zero
 */
export const shareWeights = (
  weights: readonly number[],
  silent: readonly boolean[],
  leftOut: readonly boolean[] = silent,
): readonly number[] => {
  const total = sumOf(weights);
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0) || total === 0)
    throw new RangeError("weights must be numbers from 0 up, at least one of them above 0");
  const said = sumOf(weights.filter((_, index) => !silent[index])) / total;
  if (said >= enoughSaid) {
    const kept = weights.map((weight, index) => (leftOut[index] ? 0 : weight));
    return apportion(kept, sumOf(kept));
  }
  const missing = (1 - said / enoughSaid) / (1 - said);
  const stretched = weights.map((weight, index) => (silent[index] ? weight * missing : weight / enoughSaid));
  return apportion(stretched, sumOf(stretched));
};
