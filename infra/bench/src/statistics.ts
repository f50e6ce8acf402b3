/** The smallest value that at least `share` of all values do not exceed (nearest rank); null of nothing. */
export const percentile = (values: readonly number[], share: number): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? null;
};

/** The value in the middle; of an even number the mean of the two; null of nothing. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

/** Things per second, of a number and the milliseconds it took. */
export const perSecond = (count: number, ms: number): number | null => (ms > 0 ? (1_000 * count) / ms : null);
