/** Full days from one day of the calendar to another, both `YYYY-MM-DD`; never below nought. */
export const daysSince = (day: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000));
