/** A sum of `share x fit` over the parts is 10 000 times the points: this is the least that is rounded to so many or more. */
export const sumFor = (points: number): number => 10_000 * points - 5_000;

/** Points of a sum, rounded as `score()` rounds it. */
export const pointsFor = (sum: number): number => Math.round(sum / 10_000);
