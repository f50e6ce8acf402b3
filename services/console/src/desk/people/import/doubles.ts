import { type Mapping, rowOf } from "./columns.ts";
import type { CsvRow } from "./csv-table.ts";

const compact = (text: string | undefined): string => (text ?? "").normalize("NFKC").replaceAll(/[\s'’-]/g, "").toUpperCase();

/** By what a row's person is known: the ID number, or the list's own number within a village. */
const keysOf = (row: Readonly<Record<string, string>>): string[] => {
  const idNumber = compact(row["idNumber"]);
  const own = compact(row["externalId"]);
  return [...(idNumber ? [`id|${idNumber}`] : []), ...(own ? [`list|${compact(row["town"])}|${compact(row["village"])}|${own}`] : [])];
};

/** Lines about somebody of whom a line before was, each with that line; two ID numbers are two people. */
export const doubledLines = (rows: readonly CsvRow[], mapping: Mapping): Map<number, number> => {
  const seen = new Map<string, { line: number; idNumber: string }>();
  const doubled = new Map<number, number>();
  for (const { line, cells } of rows) {
    const row = rowOf(cells, mapping);
    const idNumber = compact(row["idNumber"]);
    const keys = keysOf(row);
    const first = keys.flatMap((key) => seen.get(key) ?? []).find((one) => !idNumber || !one.idNumber || one.idNumber === idNumber);
    if (first) doubled.set(line, first.line);
    else for (const key of keys) if (!seen.has(key)) seen.set(key, { line, idNumber });
  }
  return doubled;
};
