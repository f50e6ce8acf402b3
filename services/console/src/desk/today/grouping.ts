const dayMs = 86_400_000;

/** Was it within so many days before now? */
export const isWithinDays = (iso: string, days: number, now: Date): boolean => now.getTime() - Date.parse(iso) < days * dayMs;

/** The day so many days before, of `YYYY-MM-DD`. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10);

type Ending = { closesOn: string | null };

/** Is the last day over, today, or to come? */
export const endingOf = ({ closesOn }: Ending, today: string): "over" | "today" | "soon" =>
  closesOn === null || closesOn > today ? "soon" : closesOn === today ? "today" : "over";
