import { CsvError, parse } from "csv-parse/sync";
import type { Words } from "@qianxian/contracts/vocabulary";
import { Failure } from "./failure.ts";
import { readText } from "./file-text.ts";

/** One record of a file by the names of its columns, or a line that is none. */
export type FileRecord = { line: number; bytes: number } & (
  | { cells: Readonly<Record<string, unknown>> }
  | { because: Words }
);

/** The records of a file, and its columns in their order. */
export type FileRecords = { kind: "csv" | "jsonl"; columns: string[]; records: FileRecord[] };

/** The gateway takes 8 MB at once; no record of a contract comes near this. */
const recordBytesMax = 1_000_000;

const refused = (line: number, zh: string, en: string): FileRecord => ({ line, bytes: 0, because: { zh, en } });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const readJsonLine = (text: string, line: number): FileRecord => {
  const bytes = Buffer.byteLength(text);
  if (bytes > recordBytesMax)
    return refused(line, `第 ${line} 行太长，请缩短`, `Line ${line} is too long; shorten it.`);
  const notJson = refused(line, `第 ${line} 行不是有效的 JSON，请改正`, `Line ${line} is not valid JSON; correct it.`);
  try {
    const cells: unknown = JSON.parse(text);
    return isObject(cells) ? { line, bytes, cells } : notJson;
  } catch {
    return notJson;
  }
};

const columnsOf = (records: readonly FileRecord[]): string[] => [
  ...new Set(records.flatMap((record) => ("cells" in record ? Object.keys(record.cells) : []))),
];

const readJsonLines = (text: string): FileRecords => {
  const records = text.split("\n").flatMap((raw, at) => {
    const trimmed = raw.trim();
    return trimmed === "" ? [] : [readJsonLine(trimmed, at + 1)];
  });
  return { kind: "jsonl", columns: columnsOf(records), records };
};

/** The mark between cells that comes most often in the first lines. */
const delimiterOf = (text: string): string => {
  const head = text.split("\n", 5).join("\n");
  const counts = [",", "\t", ";", "，"].map((mark) => [mark, head.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};

type CsvRow = { line: number; cells: string[] };

const badQuotes = (file: string, error: unknown): Failure => {
  const line = error instanceof CsvError ? Number(error["lines"] ?? 0) : 0;
  return new Failure(
    `${file} 第 ${line} 行附近的引号没有配对，请改正后再导入。`,
    `${file}: a quotation mark near line ${line} has no other half; correct it.`,
  );
};

const rowsOf = (file: string, text: string): CsvRow[] => {
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => {
      const within = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
      return { line: info.lines - within, cells: record };
    });
  } catch (error) {
    throw badQuotes(file, error);
  }
};

const headingLinesMax = 10;

/** Titles may stand above the heading: it is the row that knows the most columns. */
const headingAt = (rows: readonly CsvRow[], isKnown: (column: string) => boolean): number => {
  const scores = rows.slice(0, headingLinesMax).map(({ cells }) => cells.filter(isKnown).length);
  return Math.max(0, scores.indexOf(Math.max(...scores)));
};

const recordOf = (columns: readonly string[], { line, cells }: CsvRow): FileRecord => {
  const bytes = cells.reduce((sum, cell) => sum + Buffer.byteLength(cell), 0);
  if (bytes > recordBytesMax)
    return refused(line, `第 ${line} 行太长，请缩短`, `Line ${line} is too long; shorten it.`);
  if (cells.slice(columns.length).some((cell) => cell !== ""))
    return refused(
      line,
      `第 ${line} 行比表头多出几栏，请核对逗号和引号`,
      `Line ${line} has more cells than the heading; look at its commas and quotation marks.`,
    );
  return { line, bytes, cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) };
};

const readCsv = (file: string, text: string, isKnown: (column: string) => boolean): FileRecords => {
  const rows = rowsOf(file, text).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const at = headingAt(rows, isKnown);
  const seen = new Map<string, number>();
  const columns = (rows[at]?.cells ?? []).map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  });
  return { kind: "csv", columns, records: rows.slice(at + 1).map((row) => recordOf(columns, row)) };
};

/**
 * The records of a CSV file (comma, tab or semicolon; a heading, titles above it allowed) or a JSONL file (an object a
 * line), with their line numbers; a line that cannot be read is refused by itself.
 * @param isKnown tells whether a name may stand in a heading
 * @throws Failure when the file as a whole cannot be read, or holds no record
 */
export const readRecords = async (file: string, isKnown: (column: string) => boolean): Promise<FileRecords> => {
  const text = await readText(file);
  const isJson = /\.(?:jsonl|ndjson|json)$/i.test(file) || /^\s*\{/.test(text);
  const found = isJson ? readJsonLines(text) : readCsv(file, text, isKnown);
  if (found.records.length === 0) throw new Failure(`${file} 是空的。`, `${file} is empty.`);
  return found;
};
