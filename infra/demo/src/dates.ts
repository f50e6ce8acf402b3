const dayMs = 86_400_000;

/** Days from 1970-01-01 to this `YYYY-MM-DD`. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

/** The `YYYY-MM-DD` so many days after 1970-01-01. */
export const dateOfDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The date so many days after (or, negative, before) another. */
export const addDays = (date: string, days: number): string => dateOfDay(dayNumber(date) + days);

/** Full years lived on a day. */
export const ageOn = (birthDate: string, date: string): number => {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
};
