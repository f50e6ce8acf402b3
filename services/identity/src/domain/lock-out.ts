import { AppError } from "@qianxian/kernel";

/** Failures to log in under one name, or from one address. */
export type Attempts = { failures: number; lastAt: Date; lockedUntil: Date | null };

const minuteMs = 60_000;
/** So many failures under one name are free; each further one waits twice as long as the one before, from 1 minute to 60. */
export const freeOfName = 5;
/** A whole office may share one address, so a few more are free there. */
export const freeOfAddress = 20;
const waitMinutesMax = 60;
/** Failures are forgotten after a day without one. */
const forgottenMs = 24 * 60 * minuteMs;

const waitMsAfter = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(2 ** (failures - free), waitMinutesMax) * minuteMs;

/** Is the name or address locked now? */
export const isLocked = (attempts: Attempts | null, now: Date): boolean =>
  attempts?.lockedUntil != null && now < attempts.lockedUntil;

/** One try more, counted as a failure until it has succeeded, so that guesses at once count each. */
export const counted = (before: Attempts | null, now: Date, free: number): Attempts => {
  const isOld = before === null || now.getTime() - before.lastAt.getTime() >= forgottenMs;
  const failures = (isOld ? 0 : before.failures) + 1;
  const waitMs = waitMsAfter(failures, free);
  return { failures, lastAt: now, lockedUntil: waitMs === 0 ? null : new Date(now.getTime() + waitMs) };
};

/** A try that was neither right nor wrong, such as one that only lacks a code. */
export const uncounted = (attempts: Attempts): Attempts => ({
  ...attempts,
  failures: Math.max(0, attempts.failures - 1),
  lockedUntil: null,
});

/** Says how long to wait, in words, and not whether the name exists. */
export const lockedOut = (until: Date, now: Date, pointer: string): AppError => {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / minuteMs));
  const fields = [
    {
      pointer,
      code: "locked_out",
      zh: `请 ${minutes} 分钟后再试`,
      en: `try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    },
  ];
  return new AppError("locked-out", { retryAfterSeconds: minutes * 60 }, { fields });
};
