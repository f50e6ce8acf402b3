/** Tells the time; passed in, so that decisions stay pure and tests choose it. */
export type Clock = { now(): Date };

/** The county's calendar day (Asia/Shanghai, UTC+8 all year) of an instant, as YYYY-MM-DD. */
export const countyDay = (instant: Date): string =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
