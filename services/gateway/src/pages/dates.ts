/** The county's day of an instant: 12月8日. */
export const dayWords = (instant: string): string => {
  const there = new Date(Date.parse(instant) + 8 * 3_600_000);
  return `${there.getUTCMonth() + 1}月${there.getUTCDate()}日`;
};

/** An instant as the county's clock shows it: 11-24 14:05. */
export const timeWords = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(5, 16).replace("T", " ");
