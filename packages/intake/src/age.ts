import type { AgeRange } from "@qianxian/contracts/vocabulary";
import { plain } from "./plain-text.ts";

const range = /(?<!\d)(\d{2})\s*(?:周?岁)?\s*(?:-|至|到)\s*(\d{2})\s*(?:周岁|岁)/g;
const labelledRange = /年龄(?:要求|范围|段|限制)?(?:在)?[::]?\s*(\d{2})\s*(?:-|至|到)\s*(\d{2})(?!\d|cm|\s*(?:年|天|人|元))/g;
const least = /(?:年满|满|不低于|大于)\s*(\d{2})\s*(?:周岁|岁)(?!以下|以内)|(?<![\d-])(\d{2})\s*(?:周岁|岁)\s*(?:\(含\))?(?:及|或)?(?:以上|起)/g;
const most = /(?:不超过|不大于|低于|小于)\s*(\d{2})\s*(?:周岁|岁)|(?<![\d-])(\d{2})\s*(?:周岁|岁)\s*(?:\(含\))?(?:及|或)?(?:以下|以内|之内)/g;
/** People who are served, not hired. */
const others = /^[^,;。]{0,8}(?:家长|客户|学生|儿童|孩子|宝宝|幼儿|人群|用户|会员|老人|群体|消费者)/;
const preference = /^[^,;。\n]{0,12}(?:优先|尤佳|为佳|更佳)/;

const ages = (text: string, pattern: RegExp): number[][] =>
  [...text.matchAll(pattern)]
    .filter((match) => {
      const after = text.slice(match.index + match[0].length);
      return !others.test(after) && !preference.test(after);
    })
    .map(([, ...figures]) => figures.filter((figure) => figure !== undefined).map(Number));

const valid = (age: number | undefined): age is number => age !== undefined && age >= 14 && age <= 80;

/** The law forbids work below 16, so no stated range begins earlier. */
const asRange = (min: number | null, max: number | null): AgeRange | null => {
  if (max !== null && max < 16) return null;
  if (min === null && max === null) return null;
  return { min: min === null ? null : Math.max(16, min), max };
};

/**
 * The age range a posting states, null when none. Several ranges (one for each sex, say) become the widest, so
 * that nobody named is left out; what is 优先 is no requirement; ages of customers and pupils do not count.
 */
export const readAge = (text: string): AgeRange | null => {
  const line = plain(text);
  const ranges = [...ages(line, range), ...ages(line, labelledRange)].filter(
    ([low, high]) => valid(low) && valid(high) && low < high,
  );
  if (ranges.length > 0) {
    return asRange(Math.min(...ranges.map(([low = 0]) => low)), Math.max(...ranges.map(([, high = 0]) => high)));
  }
  const lows = ages(line, least).flat().filter(valid);
  const highs = ages(line, most).flat().filter((age) => valid(age) && age >= 18);
  const min = lows.length > 0 ? Math.min(...lows) : null;
  const max = highs.length > 0 ? Math.max(...highs) : null;
  return min !== null && max !== null && min >= max ? null : asRange(min, max);
};
