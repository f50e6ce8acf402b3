/** Where the restarts of one process stand. */
export type Pace = {
  /** How long to wait before the next start, in milliseconds; 0 before the first death. */
  delayMs: number;
  /** When starts ended before the process was ready, in milliseconds, the last minute's only. */
  failedAt: readonly number[];
};

export type Death = {
  /** When, in milliseconds. */
  at: number;
  livedMs: number;
  /** Whether it had been ready. */
  cameUp: boolean;
  /** Whether something it needs was away; then it is not to blame. */
  excused: boolean;
};

export const freshPace: Pace = { delayMs: 0, failedAt: [] };

const delayMsMin = 200;
const delayMsMax = 10_000;
const longLifeMs = 30_000;
const windowMs = 60_000;
export const failedStartsMax = 5;

const failuresAfter = (failedAt: readonly number[], { at, cameUp, excused }: Death): number[] => {
  if (cameUp) return [];
  const recent = failedAt.filter((time) => at - time <= windowMs);
  return excused ? recent : [...recent, at];
};

/** The pace after a death: the wait doubles from 0.2 s to 10 s and begins anew after 30 s of life. */
export const paceAfter = (pace: Pace, death: Death): Pace => {
  const beginsAnew = pace.delayMs === 0 || death.livedMs >= longLifeMs;
  return {
    delayMs: beginsAnew ? delayMsMin : Math.min(pace.delayMs * 2, delayMsMax),
    failedAt: failuresAfter(pace.failedAt, death),
  };
};

/** Whether a process that failed to come up five times within 60 s should be left alone. */
export const isHopeless = (pace: Pace): boolean => pace.failedAt.length >= failedStartsMax;
