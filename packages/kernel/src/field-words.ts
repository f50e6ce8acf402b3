import type { z } from "zod";
import { zhCN } from "zod/locales";

type Issue = z.core.$ZodIssue;
type Of<Code extends Issue["code"]> = Extract<Issue, { code: Code }>;

const isEmpty = (input: unknown): boolean => input === undefined || input === null || input === "";

const missing = "这一项要填";
const wrong = "这一项填得不对";

const types: Readonly<Record<string, string>> = {
  number: "请填数字",
  int: "请填整数",
  string: "请填文字",
  boolean: "请选是或否",
  date: "请填日期",
};

const formats: Readonly<Record<string, string>> = {
  date: "日期要写成 2026-12-31 这样",
  datetime: "时间要写成 2026-12-31T08:00:00Z 这样",
  url: "网址不对，要以 https:// 开头",
  uuid: "编号不对",
  safeint: "请填整数",
};

const isOfLetters = (origin: string): boolean => origin === "string";
const isOfThings = (origin: string): boolean => origin === "array" || origin === "set" || origin === "map";

const tooSmall = ({ origin, minimum, inclusive }: Of<"too_small">): string => {
  if (isOfLetters(origin)) return minimum === 1 ? missing : `至少写 ${minimum} 个字`;
  if (isOfThings(origin)) return minimum === 1 ? "至少要有一项" : `至少要 ${minimum} 项`;
  return inclusive === false ? `要大于 ${minimum}` : `不能小于 ${minimum}`;
};

const tooBig = ({ origin, maximum, inclusive }: Of<"too_big">): string => {
  if (isOfLetters(origin)) return `最多写 ${maximum} 个字`;
  if (isOfThings(origin)) return `最多 ${maximum} 项`;
  return inclusive === false ? `要小于 ${maximum}` : `不能大于 ${maximum}`;
};

const ownWords = (issue: Issue): string | undefined => {
  if (issue.code === "too_small") return tooSmall(issue);
  if (issue.code === "too_big") return tooBig(issue);
  if (issue.code === "invalid_type") return isEmpty(issue.input) ? missing : types[issue.expected];
  if (issue.code === "invalid_value") return isEmpty(issue.input) ? "请选一项" : "请从列出的几项里选";
  if (issue.code === "invalid_format") return isEmpty(issue.input) ? missing : (formats[issue.format] ?? wrong);
  if (issue.code === "not_multiple_of") return `要是 ${issue.divisor} 的倍数`;
  return undefined;
};

/** What is wrong with a field, in words for who fills a form; never with what was filled in. */
export const fieldWords = (issue: Issue): string => {
  const said = ownWords(issue);
  if (said !== undefined) return said;
  const message = zhCN().localeError(issue as unknown as z.core.$ZodRawIssue);
  return (typeof message === "string" ? message : message?.message) ?? wrong;
};
