import { type ColumnTable, plainColumn, readYesNo, type Target } from "@qianxian/intake";
import { Failure } from "./failure.ts";
import type { FileRecord } from "./file-records.ts";

/** Which column of a file fills which field, and which are not taken in, each with the reason. */
export type Mapping = {
  used: { column: string; target: Target }[];
  leftOut: { column: string; zh: string; en: string }[];
};

/** Does the table know this name, be it to leave it out? */
export const isKnownColumn =
  ({ targets, leftOut }: ColumnTable) =>
  (column: string): boolean => {
    const plain = plainColumn(column);
    return plain !== "" && (targets.has(plain) || leftOut.has(plain));
  };

/** Proposes for every column of a file what it fills. */
export const mapColumns = (columns: readonly string[], table: ColumnTable): Mapping => {
  const mapping: Mapping = { used: [], leftOut: [] };
  for (const column of columns) {
    const plain = plainColumn(column);
    const target = table.targets.get(plain);
    if (target) mapping.used.push({ column, target });
    else if (column !== "") {
      const reason = table.leftOut.get(plain);
      mapping.leftOut.push({ column, zh: reason ?? "不认识这一栏，不收", en: reason ? "left out" : "unknown, left out" });
    }
  }
  return mapping;
};

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== "").join("、");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};

const filled = (value: string, { when }: Target): string => {
  if (when === undefined) return value;
  const isYes = readYesNo(value);
  return isYes === null ? value : isYes ? when : "";
};

/** A record that could be read. */
export type ReadRecord = FileRecord & { cells: Readonly<Record<string, unknown>> };

/** Free texts keep the headings of the columns they are made of: an age means something only under 年龄. */
const isFreeText = (field: string): boolean => field === "description";

/** The texts of a record by field; columns of the same field are joined, empty ones are absent. */
export const textsOf = ({ cells }: ReadRecord, { used }: Mapping): Record<string, string> => {
  const fields = new Map<string, string>();
  for (const { column, target } of used) {
    const { field } = target;
    const text = filled(textOf(cells[column]), target).trim();
    if (text === "") continue;
    const before = fields.get(field);
    const said = isFreeText(field) ? `${column}：${text}` : text;
    fields.set(field, before === undefined ? said : `${before}${isFreeText(field) ? "\n" : "、"}${said}`);
  }
  return Object.fromEntries(fields);
};

/** The values of a record by field, as they are. */
export const valuesOf = ({ cells }: ReadRecord, { used }: Mapping): Record<string, unknown> =>
  Object.fromEntries(
    used.filter(({ column }) => Object.hasOwn(cells, column)).map(({ column, target }) => [target.field, cells[column]]),
  );

/** @throws Failure when the file has none of the columns without which nothing can be taken in */
export const demandColumns = (
  file: string,
  { used, leftOut }: Mapping,
  needed: Readonly<Record<string, string>>,
): void => {
  const fields = new Set(used.map(({ target }) => target.field));
  const missing = Object.entries(needed).flatMap(([field, zh]) => (fields.has(field) ? [] : [zh]));
  if (missing.length === 0) return;
  const there = [...used, ...leftOut].map(({ column }) => column).slice(0, 30).join("、");
  throw new Failure(
    `${file} 里没有找到这些栏目：${missing.join("、")}。文件里的栏目是：${there}。`,
    `${file} lacks columns: ${Object.keys(needed).filter((field) => !fields.has(field)).join(", ")}.`,
  );
};

/**
 * What is printed before a file is taken in: the columns by field unless they have the fields' own names, then a
 * warning for each column that is not taken in.
 */
export const mappingLines = ({ used, leftOut }: Mapping, fieldNames: Readonly<Record<string, string>>): string[] => {
  const isPlain = used.every(({ column, target }) => column === target.field);
  const pairs = used.map(({ column, target }) => `${column} → ${fieldNames[target.field] ?? target.field}`);
  return [
    ...(isPlain ? [] : [`栏目对应 columns: ${pairs.join("；")}`]),
    ...leftOut.map(({ column, zh, en }) => `注意：栏目“${column}”没有收：${zh}  column "${column}": ${en}`),
  ];
};
