import type { Wage } from "@qianxian/contracts/vocabulary";
import { plain } from "./plain-text.ts";
import { readWage } from "./wage.ts";

const label = /(?:月综合工资|综合工资|综合薪资|综合收入|月薪|月工资|工资待遇|薪资待遇|薪资范围|工资|薪资|薪酬|日薪|时薪)[^\d\n。;]{0,8}(?=\d)/g;

/** Figures that stand for a part of the pay, or for what a lucky few earn. */
const part = /提成|奖金|补贴|补助|津贴|全勤|试用期|实习|最高|可达|加班|涨|发放|调薪|每月\d+[号日]|\d+[号日]发/;

/** The wage that the text of a posting states behind a word such as 综合工资, as a range; null when it states none. */
export const findWage = (text: string): Wage | null => {
  const line = plain(text);
  for (const match of line.matchAll(label)) {
    const said = `${match[0]}${/^[^\n。;]{0,18}/.exec(line.slice(match.index + match[0].length))?.[0] ?? ""}`;
    const before = line.slice(Math.max(0, match.index - 4), match.index);
    if (part.test(before + match[0]) || !/\d\s*(?:千|k|K|万|元)?\s*(?:-|至|到)\s*\d/.test(said)) continue;
    const { wage } = readWage(said);
    if (wage && wage.minFen < wage.maxFen) return wage;
  }
  return null;
};
