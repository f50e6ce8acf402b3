type QuietHours = { from: string; to: string };

const countyClock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", hour: "2-digit", minute: "2-digit" });

/** Is nobody messaged at this time? The hours may span midnight; the minute at which they end is not quiet. */
export const isQuiet = (now: Date, quiet: QuietHours | null): boolean => {
  if (!quiet) return false;
  const clock = countyClock.format(now);
  const isPastStart = clock >= quiet.from;
  const isBeforeEnd = clock < quiet.to;
  return quiet.from < quiet.to ? isPastStart && isBeforeEnd : isPastStart || isBeforeEnd;
};

/** Whole seconds until an instant, 0 when it is over or there is none. */
export const secondsUntil = (iso: string | null, nowMs: number): number =>
  iso === null ? 0 : Math.max(0, Math.ceil((new Date(iso).getTime() - nowMs) / 1_000));
