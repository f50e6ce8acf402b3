import { plain } from "./plain-text.ts";

const written = /(?<!\d)((?:19|20)\d{2})(?:[-/.年]\s*(\d{1,2})(?:[-/.月]\s*(\d{1,2})日?|月)?|(\d{2})(\d{2}))(?!\d)/;

/**
 * The day a text names with its year (2026-03-01, 2026/3/1, 2026年3月1日, 20260301), the first of a month when no day
 * is written; null when there is none or it does not exist.
 */
export const readDate = (text: string): string | null => {
  const match = written.exec(plain(text));
  if (!match) return null;
  const [, year = "", month, day = "1", packedMonth, packedDay] = match;
  const date = `${year}-${(month ?? packedMonth ?? "").padStart(2, "0")}-${(packedDay ?? day).padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
};
