import type { WageUnit } from "@qianxian/contracts/vocabulary";

/** One sum or range found in a text, in yuan per `unit`; unit null: not written. */
export type Figures = {
  /** Above `max` when a scale that was written once does not fit both ends (8-1.2万). */
  min: number;
  max: number;
  unit: WageUnit | "year" | "week" | null;
  /** Written with 千, 万 or K. */
  scaled: boolean;
  /** Only an upper end is written. */
  ceiling: boolean;
};

const scaleOf: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, k: 1_000, 万: 10_000, w: 10_000 };
const number = String.raw`(\d+(?:\.\d+)?)\s*(万|千|百|k|w)?`;
const yuan = String.raw`\s*(元|块钱?|rmb|¥)?`;
const bound = String.raw`\s*(以上|以下|以内|封顶|起|左右|不等|\+)?`;
const per = String.raw`\s*(?:人民币)?(?:(?:(\/|每|一|1)\s*)?个?(年|月|周|星期|天|日|小时|时|h)(?!结|薪))?(?:(?:\/|每|一)\s*(件|双|只|斤|公斤|亩|吨|平方?米?|平|方|套|条|车|棵|米|个)(?!月))?`;
const money = new RegExp(`${number}${yuan}(?:\\s*(?:-|至|到)\\s*${number}${yuan})?${bound}${per}${bound}`, "g");

const units: Readonly<Record<string, Figures["unit"]>> = {
  年: "year",
  月: "month",
  周: "week",
  星期: "week",
  天: "day",
  日: "day",
  小时: "hour",
  时: "hour",
  h: "hour",
};

const named: readonly (readonly [RegExp, Figures["unit"]])[] = [
  [/年薪|年收入|年总包|每年/, "year"],
  [/时薪|每小时|钟点/, "hour"],
  [/日薪|日工资|日结|每天|每日|天薪/, "day"],
  [/计件|每件/, "piece"],
  [/周薪|周结|每周/, "week"],
  [/月薪|月工资|月收入|月综合|每月|月结/, "month"],
];

const unitNamedIn = (text: string): Figures["unit"] =>
  named.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const own = (value: number, scale: string | undefined): number => value * (scaleOf[scale ?? ""] ?? 1);

/** Both ends with their scale; an end without one takes the other's where that makes sense (6-8千, 8k-12, 6-8000). */
const ends = (low: string, lowScale: string | undefined, high: string, highScale: string | undefined) => {
  const [a, b] = [Number(low), Number(high)];
  if (!lowScale && highScale && a < 1_000) return [own(a, highScale), own(b, highScale)] as const;
  if (lowScale && !highScale && b < 1_000) return [own(a, lowScale), own(b, lowScale)] as const;
  if (!lowScale && !highScale && a < 100 && b >= 1_000) return [a * 1_000, b] as const;
  return [own(a, lowScale), own(b, highScale)] as const;
};

/** 8小时 or 26天 alone is time, not money: such a unit needs 元, a slash, 每 or 一, or a range of money before it. */
const unitOf = (match: RegExpExecArray, whole: string): Figures["unit"] | "time" => {
  const [, , , yuanLow, , , yuanHigh, , slash, time, piece] = match;
  if (piece) return "piece";
  if (!time) return unitNamedIn(whole);
  const marked = Boolean(slash ?? yuanLow ?? yuanHigh);
  if (!marked && !["年", "月"].includes(time)) return "time";
  return units[time] ?? null;
};

/** What stands behind figures that are no money: insurances, ages, people, floors. */
const notMoney = /^\s*(?:险|薪|金|休|周岁|岁|人|名|%|级|点|:|楼|层)/;
const upTo = /(?:最高|可达|高达|达到|至多|不超过|上限)[^\d]{0,3}$/;

const isCeiling = (match: RegExpExecArray, whole: string): boolean => {
  const [, , , , high, , , boundA, , , , boundB] = match;
  if (high !== undefined) return false;
  const before = whole.slice(Math.max(0, match.index - 6), match.index);
  return /以下|以内|封顶/.test(`${boundA ?? ""}${boundB ?? ""}`) || upTo.test(before);
};

/** 5 险, 3 of 8小时: a small bare number is nothing. */
const isNothing = (match: RegExpExecArray, whole: string, unit: Figures["unit"]): boolean => {
  const [text, low, lowScale, yuanLow, high, highScale, yuanHigh] = match;
  if (notMoney.test(whole.slice(match.index + text.length))) return true;
  const marked = lowScale ?? highScale ?? yuanLow ?? yuanHigh ?? unit;
  return !marked && Number(high ?? low) < 100;
};

const read = (match: RegExpExecArray, whole: string): Figures | null => {
  const [, low = "", lowScale, , high = low, writtenScale] = match;
  const highScale = match[4] === undefined ? lowScale : writtenScale;
  const unit = unitOf(match, whole);
  if (unit === "time" || isNothing(match, whole, unit)) return null;
  const [min, max] = ends(low, lowScale, high, highScale);
  const swapped = min > max && Boolean(lowScale) === Boolean(highScale);
  return {
    min: swapped ? max : min,
    max: swapped ? min : max,
    unit,
    scaled: Boolean(lowScale ?? highScale),
    ceiling: isCeiling(match, whole),
  };
};

/** Every sum of money in a line that was made plain and lower-case, in order of its place. */
export const figuresIn = (line: string): Figures[] => {
  const whole = line.replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, "");
  return [...whole.matchAll(money)].flatMap((match) => read(match, whole) ?? []);
};
