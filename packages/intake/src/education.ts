import type { Education } from "@qianxian/contracts/vocabulary";
import { clauses, plain } from "./plain-text.ts";

/** From the lowest to the highest; 硕士 and 博士 are at least a bachelor's degree, the highest we know. */
const levels: readonly (readonly [RegExp, Education])[] = [
  [/小学/, "primary"],
  [/初中/, "junior"],
  [/高中|中专|中技|技校|职高|中职/, "senior"],
  [/大专|专科|高职/, "college"],
  [/本科|学士|硕士|博士|研究生/, "bachelor"],
];

const lowestIn = (text: string): Education | null =>
  levels.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Least education a column asks for; "any" when it says that none is needed, null when it does not speak of it. */
export const readEducation = (text: string): Education | "any" | null => {
  const line = plain(text);
  if (/(?:学历|文化程度|文化)(?:要求)?[::]?不限|不限学历|不限$|^不限$/.test(line) && lowestIn(line) === null) return "any";
  if (/优先|尤佳|为佳/.test(line)) return null;
  return lowestIn(line);
};

const required = /(?:以上|及以|学历|毕业|文化|统招|全日制)/;
const preferred = /优先|尤佳|为佳|更佳|加分|放宽|培养|在读|发展|提升|升/;

/** Least education the text of a posting asks for; what is 优先 is no requirement. */
export const findEducation = (text: string): Education | "any" | null => {
  for (const clause of clauses(plain(text))) {
    if (/(?:学历|文化程度?)(?:要求)?[::]?不限|不限学历/.test(clause)) return "any";
    if (clause.length > 60 || !required.test(clause) || preferred.test(clause)) continue;
    const level = lowestIn(clause);
    if (level) return level;
  }
  return null;
};
