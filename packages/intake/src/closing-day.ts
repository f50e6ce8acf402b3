const DAYS_OPEN = 60;
const DAY_MS = 86_400_000;

/** The last day on which a posting without one may be offered: 60 days after it was taken in. */
export const closingDay = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + DAYS_OPEN * DAY_MS).toISOString().slice(0, 10);
