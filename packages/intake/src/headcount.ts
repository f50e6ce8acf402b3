import { plain } from "./plain-text.ts";

const digits: Readonly<Record<string, number>> = {
  一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 几: Number.NaN,
};

const numberIn = (text: string): number => (/^\d+$/.test(text) ? Number(text) : chineseNumber(text));

/** 1 to 99 in Chinese numerals. */
const chineseNumber = (text: string): number => {
  if (text.length === 1) return digits[text] ?? Number.NaN;
  const [tens = "", ones = ""] = text.split("十");
  const high = tens === "" ? 1 : (digits[tens] ?? Number.NaN);
  return high * 10 + (ones === "" ? 0 : (digits[ones] ?? Number.NaN));
};

const people = /(\d+|[一二两三四五六七八九十几]{1,3})\s*(?:-\s*(\d+)\s*)?(?:人|名|位|个(?:人)?)(?!月|\/?间|以内)/g;

/**
 * How many people a head-count column asks for, null when it does not say (若干, 数名, or something else altogether).
 * Of a range the lower number counts; counts by sex are added, counts for several jobs are not.
 */
export const readHeadcount = (text: string): number | null => {
  const line = plain(text);
  if (/若干|数名|多名|不限|不定|大量|经验|学历|应届/.test(line)) return null;
  if (/^招?(?:聘|收)?\d+$/.test(line)) return within(Number(/\d+/.exec(line)?.[0]));
  const counts = [...line.matchAll(people)].map(([, low = ""]) => numberIn(low));
  if (counts.length > 1 && !/男|女/.test(line)) return null;
  return within(counts.reduce((sum, count) => sum + count, 0));
};

const within = (count: number): number | null => (Number.isInteger(count) && count >= 1 && count <= 10_000 ? count : null);

const stated = /(?:招聘?|招收|招工|招募|需求?|缺|急招|急聘)(?:聘|用)?(?:人数|名额)?[::]?\s*(?:[\u4e00-\u9fa5]{0,6}?)(\d{1,4})\s*(?:人|名|位)(?!以上|左右?的?团队|\/?间)/g;

/** The number of people wanted as the text of a posting states it (招20名, 招聘人数:5人); null when absent or contradictory. */
export const findHeadcount = (text: string): number | null => {
  const counts = new Set([...plain(text).matchAll(stated)].map(([, count]) => Number(count)));
  const [only] = counts;
  return counts.size === 1 && only !== undefined ? within(only) : null;
};
