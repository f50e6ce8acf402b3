import Papa from "papaparse";
import { isKnownColumn } from "./columns.ts";

/** A row of a file: its line in it, and its cells. */
export type CsvRow = { line: number; cells: string[] };

/** A list of people as it was read. */
export type CsvTable = { columns: string[]; rows: CsvRow[] };

/** Why a file can't be read. */
export type Unreadable = "workbook" | "encoding" | "empty" | "tooLarge" | "broken";

/** A file that can't be read as a list. */
export class UnreadableFile extends Error {
  readonly why: Unreadable;

  constructor(why: Unreadable) {
    super(why);
    this.why = why;
  }
}

const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);

const inEncoding = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text of a file in UTF-8, else GB18030, as Excel in China writes it, or UTF-16 with its mark.
 * @throws UnreadableFile for a workbook, or bytes that are no text
 */
export const decoded = (bytes: Uint8Array): string => {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableFile("workbook");
  const text = startsWith(bytes, 0xff, 0xfe) ? inEncoding(bytes, "utf-16le") : (inEncoding(bytes, "utf-8") ?? inEncoding(bytes, "gb18030"));
  if (text === null || text.includes("\0")) throw new UnreadableFile("encoding");
  return text.replace(/^\uFEFF/, "");
};

const linesWithin = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);

const numbered = (records: readonly string[][]): CsvRow[] => {
  let line = 1;
  return records.map((cells) => {
    const row = { line, cells: cells.map((cell) => cell.trim()) };
    line += 1 + linesWithin(cells);
    return row;
  });
};

const headingLinesMax = 10;

/** Titles may stand above the heading: it is the row that knows the most columns. */
const headingAt = (rows: readonly CsvRow[]): number => {
  const scores = rows.slice(0, headingLinesMax).map(({ cells }) => cells.filter(isKnownColumn).length);
  return Math.max(0, scores.indexOf(Math.max(...scores)));
};

/**
 * Columns and rows of a CSV text; empty lines are left out, lines keep their numbers in the file.
 * @throws UnreadableFile when there is nothing below a heading
 */
export const readTable = (text: string): CsvTable => {
  const { data } = Papa.parse<string[]>(text, { delimiter: "", skipEmptyLines: false });
  const rows = numbered(data).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const at = headingAt(rows);
  const below = rows.slice(at + 1);
  if (below.length === 0) throw new UnreadableFile("empty");
  return { columns: rows[at]?.cells ?? [], rows: below };
};
