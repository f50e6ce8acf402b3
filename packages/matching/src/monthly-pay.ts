import type { Wage } from "@qianxian/contracts/vocabulary";

/** Eight hours a day (Labour Law, article 36) and 26 days a month, the full attendance by which factories quote day and hour pay. */
export const hoursPerDay = 8;
export const daysPerMonth = 26;

/** What a wage comes to in a month, in fen. */
export type MonthlyPay = {
  minFen: number;
  maxFen: number;
  /** The one figure that stands for the range: a third of the way up, because advertised upper ends are rarely paid. */
  figureFen: number;
};

const perMonth = { month: 1, day: daysPerMonth, hour: daysPerMonth * hoursPerDay, piece: null };

/** The monthly equivalent of a wage, in fen; null when none is stated or it is paid by the piece. */
export const monthlyPay = (wage: Wage | null): MonthlyPay | null => {
  const times = wage ? perMonth[wage.unit] : null;
  if (!wage || times === null) return null;
  const minFen = wage.minFen * times;
  const maxFen = wage.maxFen * times;
  return { minFen, maxFen, figureFen: Math.round((2 * minFen + maxFen) / 3) };
};
