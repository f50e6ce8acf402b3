import { plainColumn, readYesNo, workerColumns } from "@qianxian/intake/columns";
import type { fieldWords } from "./import-words.ts";

/** A field of the ledger's import that a column can fill. */
export type Field = keyof (typeof fieldWords)["texts"];

/** What a column fills; `when` stands for a tick in a column that asks a question. Null: not taken in. */
export type Target = { field: Field; when?: string };

/** For each column of a file, by its place, what it fills. */
export type Mapping = readonly (Target | null)[];

const { targets, leftOut } = workerColumns;

const targetOf = (column: string): Target | null => {
  const target = targets.get(plainColumn(column));
  return target ? (target as Target) : null;
};

/** Is this a heading that clerks use, be it one that is not taken in? */
export const isKnownColumn = (column: string): boolean => {
  const plain = plainColumn(column);
  return plain !== "" && (targets.has(plain) || leftOut.has(plain));
};

/** Why a column is never taken in; undefined when there is no such reason. */
export const whyLeftOut = (column: string): string | undefined => leftOut.get(plainColumn(column));

/** Proposes for every column what it fills. */
export const proposeMapping = (columns: readonly string[]): Mapping => columns.map(targetOf);

/** Fields without which nobody can be told who a row is about. */
export const missingFields = (mapping: Mapping): Field[] => {
  const filled = new Set(mapping.map((target) => target?.field));
  return (["name", "village"] as const).filter((field) => !filled.has(field));
};

/** A tick becomes what it stands for, a no becomes nothing; other words stay as they are. */
const ticked = (text: string, when: string): string => {
  const isYes = readYesNo(text);
  return isYes === null ? text : isYes ? when : "";
};

/** A row as the ledger is sent it: texts by field; columns of the same field are joined, empty ones are left out. */
export const rowOf = (cells: readonly string[], mapping: Mapping): Record<string, string> => {
  const row: Record<string, string> = {};
  for (const [at, target] of mapping.entries()) {
    const text = (cells[at] ?? "").trim();
    if (!target || text === "") continue;
    const said = target.when === undefined ? text : ticked(text, target.when);
    if (said === "") continue;
    const before = row[target.field];
    row[target.field] = before === undefined ? said : `${before}、${said}`;
  }
  return row;
};
