import dayjs from "dayjs";

const format = "YYYY-MM-DD";

type Renewable = { status: "draft" | "live" | "closed"; closesOn: string | null };

/** From where a vacancy goes on: its last day while it is open and that day is to come, else today. */
export const renewFrom = ({ status, closesOn }: Renewable, today: string): string =>
  status !== "closed" && closesOn !== null && closesOn > today ? closesOn : today;

/** The day so many months later; within a year of today, as a renewal may be. */
export const monthsLater = (from: string, months: number, today: string): string => {
  const wanted = dayjs(from).add(months, "month").format(format);
  const last = lastRenewalDay(today);
  return wanted > last ? last : wanted;
};

/** The first and the last day that a renewal may set. */
export const firstRenewalDay = (vacancy: Renewable, today: string): string => {
  const tomorrow = dayjs(today).add(1, "day").format(format);
  const from = renewFrom(vacancy, today);
  return from > tomorrow ? from : tomorrow;
};

export const lastRenewalDay = (today: string): string => dayjs(today).add(1, "year").format(format);
