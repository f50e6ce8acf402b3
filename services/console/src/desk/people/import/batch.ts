import { type Mapping, rowOf } from "./columns.ts";
import type { CsvRow } from "./csv-table.ts";

/** Rows that are sent at once, at most: the server's own limit. */
export const batchMax = 500;

const charactersMax = 1_200_000;

/** Rows as they are sent, with their lines, and lines that are refused before. */
export type Batch = {
  rows: Record<string, string>[];
  lines: number[];
  /** Refused here: the line, and the line about the same person before it; null when it has more cells than the head. */
  refused: { line: number; sameAs: number | null }[];
  /** Place of the first row after this batch. */
  next: number;
};

type Terms = { from: number; columns: number; mapping: Mapping; doubled: ReadonlyMap<number, number> };

/** The next rows to send, from place `from` on: at most five hundred, and no more than the server takes at once. */
export const batchFrom = (rows: readonly CsvRow[], { from, columns, mapping, doubled }: Terms): Batch => {
  const batch: Batch = { rows: [], lines: [], refused: [], next: from };
  let characters = 0;
  while (batch.next < rows.length && batch.next - from < batchMax && characters < charactersMax) {
    const { line, cells } = rows[batch.next] as CsvRow;
    const sameAs = doubled.get(line);
    if (cells.slice(columns).some((cell) => cell !== "")) batch.refused.push({ line, sameAs: null });
    else if (sameAs !== undefined) batch.refused.push({ line, sameAs });
    else {
      batch.rows.push(rowOf(cells, mapping));
      batch.lines.push(line);
      characters += cells.reduce((sum, cell) => sum + cell.length, 0);
    }
    batch.next += 1;
  }
  return batch;
};
