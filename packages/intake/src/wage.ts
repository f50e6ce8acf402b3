import type { Wage, WageUnit, Words } from "@qianxian/contracts/vocabulary";
import { plain } from "./plain-text.ts";
import { figuresIn, type Figures } from "./wage-figures.ts";

export type WageReading = {
  /** What the posting promises; null when it promises no sum. */
  wage: Wage | null;
  /** Monthly wages a year beyond the twelfth (15薪: 3). */
  annualBonusMonths?: number;
  /** How an unclear text was understood, or why it was not; absent when there was nothing to decide. */
  says?: Words;
};

const says = {
  open: { zh: "没有说定数目", en: "the sum is left to negotiation" },
  none: { zh: "没有写数目", en: "no sum is written" },
  ceiling: { zh: "只写了最高数，没有写最低数", en: "only a ceiling is written, nothing is promised" },
  weekly: { zh: "是按周写的，请改成按月、按天或按小时", en: "it is per week; give it per month, day or hour" },
  unitless: { zh: "没有写是按月、按天还是按小时", en: "it does not say per month, day or hour" },
  tooHigh: { zh: "没有写单位，数目又偏高，请核对是按月还是按年", en: "no unit is written and the sum is high; monthly or yearly?" },
  implausible: { zh: "数目不合常理，请核对", en: "the sum is implausible" },
  yearly: { zh: "按年薪除以12个月折算", en: "a yearly sum, divided by twelve" },
  monthAssumed: { zh: "没有写单位，按月薪记", en: "no unit is written, taken as monthly" },
  floor: { zh: "只有一个数，当作保底数记", en: "a single sum, taken as what is guaranteed" },
} as const satisfies Record<string, Words>;

/** What is plausible for one unit, in yuan. */
const plausible: Record<WageUnit, readonly [number, number]> = {
  month: [500, 300_000],
  day: [30, 5_000],
  hour: [5, 1_000],
  piece: [0.01, 500],
};

/** From here on a sum without a unit may be a yearly one, in yuan: bare figures, and figures with 千, 万 or K. */
const doubtfulFrom = { bare: 30_000, scaled: 100_000 } as const;

const unread = (words: Words): WageReading => ({ wage: null, says: words });

const inFen = (yuan: number): number => Math.round(yuan * 100);

const joined = (notes: readonly Words[]): { says: Words } | Record<string, never> =>
  notes.length === 0
    ? {}
    : { says: { zh: notes.map(({ zh }) => zh).join("；"), en: notes.map(({ en }) => en).join("; ") } };

const accepted = (min: number, max: number, unit: WageUnit, notes: readonly Words[]): WageReading => {
  const [least, most] = plausible[unit];
  if (min < least || max > most) return unread(says.implausible);
  return { wage: { minFen: inFen(min), maxFen: inFen(max), unit }, ...joined(notes) };
};

/** 计件4500-8000 is what piece-work earns in a month, not the price of a piece. */
const unitMeant = ({ min, unit }: Figures): Figures["unit"] => (unit === "piece" && min >= 1_000 ? null : unit);

const decide = (figures: Figures): WageReading => {
  const { min, max, scaled, ceiling } = figures;
  const unit = unitMeant(figures);
  if (ceiling) return unread(says.ceiling);
  if (unit === "week") return unread(says.weekly);
  if (min > max) return unread(says.implausible);
  const notes: Words[] = min === max ? [says.floor] : [];
  if (unit === "year") {
    return accepted(Math.floor(min / 12), Math.floor(max / 12), "month", [...notes, says.yearly]);
  }
  if (unit !== null) return accepted(min, max, unit, notes);
  if (max < 1_000) return unread(says.unitless);
  if (min >= doubtfulFrom[scaled ? "scaled" : "bare"]) return unread(says.tooHigh);
  return accepted(min, max, "month", scaled ? notes : [...notes, says.monthAssumed]);
};

const bonusMonths = (text: string): number | undefined => {
  const months = Number(/(?<!\d)(1[3-9]|2[0-4])薪/.exec(text)?.[1] ?? 12);
  return months > 12 ? months - 12 : undefined;
};

/**
 * Reads pay as postings write it (6-8千/月, 15-25K·15薪, 150-200/天, 20元/小时).
 *
 * Recorded is what is promised: a single sum or "以上" counts as the floor, "以下" or "最高" alone promises
 * nothing. A yearly sum becomes a monthly one, rounded down to the yuan. Without a unit a sum is monthly,
 * unless it is below 1,000 or so high that it may be yearly.
 */
export const readWage = (text: string): WageReading => {
  const line = plain(text).toLowerCase();
  const candidates = figuresIn(line.replace(/[·.x*]?\d{2}薪/g, " "));
  const bonus = bonusMonths(line);
  const extra = bonus === undefined ? {} : { annualBonusMonths: bonus };
  const readings = candidates.map(decide);
  const best = readings.find((reading) => reading.wage !== null) ?? readings[0];
  if (best) return { ...best, ...extra };
  if (/面议|面谈|详谈|详询|协商|保密/.test(line)) return unread(says.open);
  return line === "" ? { wage: null } : unread(says.none);
};
