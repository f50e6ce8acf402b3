import { WorkerRow } from "@qianxian/contracts/profiles";
import type { Words } from "@qianxian/contracts/vocabulary";
import { clean, isBroken } from "./plain-text.ts";
import { workerColumnNames } from "./worker-column-names.ts";

/** Something to tell about one column of a row; the column is empty when the whole row is meant. */
export type ColumnRemark = Words & { column: keyof WorkerRow | "" };

const isColumn = (key: string): key is keyof WorkerRow => Object.hasOwn(workerColumnNames, key);

const issueRemarks = (issue: { code: string; path: readonly PropertyKey[] }): ColumnRemark => {
  const key = String(issue.path[0] ?? "");
  if (issue.code === "unrecognized_keys")
    return { column: "", zh: "这一行有不认识的栏目，请去掉", en: "The row has unknown columns; remove them." };
  if (!isColumn(key))
    return { column: "", zh: "这一行读不出来，请核对", en: "This row is not a person's record." };
  const name = workerColumnNames[key];
  if (key === "name" && issue.code !== "too_big")
    return { column: key, zh: "没有写姓名，请补上", en: "The name is missing." };
  return issue.code === "too_big"
    ? { column: key, zh: `${name}太长，请缩短`, en: `${key} is too long; shorten it.` }
    : { column: key, zh: `${name}不是文字，请改正`, en: `${key} is not text; correct it.` };
};

const brokenText: ColumnRemark = {
  column: "",
  zh: "这一行有坏掉的字符，可能是文件的编码不对，请重新导出再导入",
  en: "This row holds broken characters, perhaps of another encoding; export it again.",
};

/** Texts of a row, cleaned, or what is wrong with it, column by column; a value is never repeated. */
export const readWorkerRow = (
  raw: unknown,
): { readable: true; row: WorkerRow } | { readable: false; because: ColumnRemark[] } => {
  if (isBroken(raw)) return { readable: false, because: [brokenText] };
  const parsed = WorkerRow.safeParse(raw);
  if (!parsed.success)
    return { readable: false, because: parsed.error.issues.slice(0, 5).map(issueRemarks) };
  const texts = Object.entries(parsed.data).map(([key, text]) => [key, clean(text)]);
  const row = Object.fromEntries(texts) as WorkerRow;
  const nameless: ColumnRemark = { column: "name", zh: "没有写姓名，请补上", en: "The name is missing." };
  return row.name === "" ? { readable: false, because: [nameless] } : { readable: true, row };
};
