import { Posting } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import { maskContacts } from "./contact-data.ts";
import { clean, cut, isBroken } from "./plain-text.ts";

export type RowReading =
  | { readable: true; externalId: string; posting: Posting }
  | { readable: false; externalId: string | null; title: string | null; because: Words[] };

const columnNames: Readonly<Record<string, string>> = {
  id: "编号",
  source: "来源",
  title: "岗位名称",
  location_text: "工作地点",
  wage_text: "工资",
  headcount_text: "人数",
  education: "学历",
  experience: "经验",
  tags: "标签",
  description: "说明",
};

const fieldOf = (row: unknown, key: string): string | null => {
  if (typeof row !== "object" || row === null) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(row, key)?.value;
  return typeof value === "string" && value.trim() !== "" ? value : null;
};

const named = (key: string): string => `${columnNames[key] ?? ""}（${cut(maskContacts(clean(key)), 40)}）`;

const issueWords = (issue: { code: string; path: readonly PropertyKey[]; keys?: string[] }): Words => {
  if (issue.code === "unrecognized_keys") {
    const keys = (issue.keys ?? []).slice(0, 5).map((key) => cut(maskContacts(clean(key)), 40)).join("、");
    return { zh: `有不认识的栏目：${keys}，请去掉`, en: `Unknown fields: ${keys}; remove them.` };
  }
  const key = String(issue.path[0] ?? "");
  if (key === "") return { zh: "这一行不是一条招工信息，读不出来", en: "This row is not a posting." };
  if (issue.code === "too_big") return { zh: `${named(key)}太长，请缩短`, en: `${key} is too long; shorten it.` };
  return { zh: `${named(key)}没有写或不是文字，请改正`, en: `${key} is missing or is not text; correct it.` };
};

const brokenText: Words = {
  zh: "这一行有坏掉的字符，可能是文件的编码不对，请重新导出再导入",
  en: "This row holds broken characters, perhaps of another encoding; export it again.",
};

/** A row with its fields checked and its texts cleaned, or what is wrong with it, field by field. */
export const readRow = (row: unknown): RowReading => {
  const parsed = Posting.safeParse(row);
  const isWhole = !isBroken(row);
  if (parsed.success && isWhole) {
    const { id, source, ...texts } = parsed.data;
    const cleaned = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, clean(text)]));
    const posting = { id, source, ...cleaned } as Posting;
    return { readable: true, externalId: `${source}:${id}`, posting };
  }
  const [id, source, title] = ["id", "source", "title"].map((key) => fieldOf(row, key));
  const isNamed = id && source && id.length <= 100 && source.length <= 60 && !isBroken([id, source]);
  const issues = (parsed.error?.issues ?? []).slice(0, 5).map((issue) => issueWords(issue));
  return {
    readable: false,
    externalId: isNamed ? `${source}:${id}` : null,
    title: title ? cut(maskContacts(clean(title)), 120) : null,
    because: isWhole ? issues : [brokenText, ...issues],
  };
};
