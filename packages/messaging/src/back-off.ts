const firstMs = 500;
const longestMs = 60_000;
/** Long enough for somebody to be woken and to mend what is broken; after it a person decides. */
const spanMs = 6 * 3_600_000;
/** A wait is a random part of its whole, from a half up: what failed together does not come back together. */
const shortestShare = 0.5;

const meanShare = (1 + shortestShare) / 2;

/** Attempts at a job before its dead letter: some six hours of them. */
export const attemptsMax = 1 + Math.ceil(spanMs / (longestMs * meanShare));

/** Name under which a job asks for `backOffMs`. */
export const backOffType = "capped";

/** Wait in milliseconds after so many attempts: from half a second on, doubling, a minute at most, with jitter. */
export const backOffMs = (attemptsMade: number, random: () => number = Math.random): number => {
  const whole = Math.min(firstMs * 2 ** (attemptsMade - 1), longestMs);
  return Math.round(whole * (shortestShare + (1 - shortestShare) * random()));
};
