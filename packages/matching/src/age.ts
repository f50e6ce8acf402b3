/** Full years on a day; in the month of the birthday either of two. */
export type Age = { youngest: number; oldest: number };

/**
 * The age in full years on `today`, known from the month of birth alone. A birthday within the month of `today` may still
 * be to come: `youngest` counts the new year only from the next month on, `oldest` from the first of the month.
 */
export const ageOn = (birthMonth: string, today: string): Age => {
  const [bornYear = 0, bornMonth = 0] = birthMonth.split("-").map(Number);
  const [year = 0, month = 0] = today.split("-").map(Number);
  const reached = (yes: boolean): number => year - bornYear - (yes ? 0 : 1);
  return { youngest: reached(month > bornMonth), oldest: reached(month >= bornMonth) };
};

/** The age as it is said: 45, or 44-45 in the month of the birthday. */
export const sayAge = ({ youngest, oldest }: Age): string =>
  youngest === oldest ? String(oldest) : `${youngest}-${oldest}`;
