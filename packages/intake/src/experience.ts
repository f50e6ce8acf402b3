import { clauses, plain } from "./plain-text.ts";

const none = /无需经验|无经验|(?:工作)?经验(?:不限|不要求)|不限(?:工作)?经验|不要求(?:工作)?经验|应届|在校|零基础|^不限/;

const years = (text: string): number | null => {
  const count = Number(text);
  return count >= 0 && count <= 50 ? count : null;
};

/** Least years of experience a column asks for; 0 when none are needed, null when it does not speak of it. */
export const readExperience = (text: string): number | null => {
  const line = plain(text);
  if (/\d\s*天\/周/.test(line)) return null;
  const range = /(\d{1,2})\s*(?:-\s*\d{1,2}\s*)?年(?:以上|以内|以下|及以上)?/.exec(line);
  if (range?.[1]) return /以内|以下/.test(range[0]) ? 0 : years(range[1]);
  return none.test(line) ? 0 : null;
};

const digit: Readonly<Record<string, string>> = { 一: "1", 两: "2", 二: "2", 三: "3", 四: "4", 五: "5", 六: "6", 八: "8", 十: "10" };
const asked = /(\d{1,2}|[一两二三四五六八十])\s*(?:-\s*\d{1,2}\s*)?年(?:及)?(?:以上|或以上)?[^,;。]{0,16}?(?:经验|经历)/;

/** Least years of experience the text of a posting asks for; what is 优先 is no requirement. */
export const findExperience = (text: string): number | null => {
  for (const clause of clauses(plain(text))) {
    if (/优先|尤佳|为佳|更佳/.test(clause)) continue;
    const count = asked.exec(clause)?.[1];
    if (count) return years(digit[count] ?? count);
    if (/无需(?:工作)?经验|(?:工作)?经验不限|不限(?:工作)?经验|有无经验(?:均|都|皆)可/.test(clause)) return 0;
  }
  return null;
};
