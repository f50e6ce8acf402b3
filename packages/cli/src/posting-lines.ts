import { createHash } from "node:crypto";
import type { Refusal } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import { postingColumns } from "@qianxian/intake";
import { type FileRecords, readRecords } from "./file-records.ts";
import { demandColumns, isKnownColumn, mapColumns, type Mapping, type ReadRecord, textsOf, valuesOf } from "./map-columns.ts";

/** One line of a file: a posting still to be judged, or a line refused before anybody is asked. */
export type PostingLine = { line: number } & (
  | { posting: unknown; bytes: number }
  | { refusal: Refusal; externalId: string | null; because: Words }
);

export type PostingFile = { lines: PostingLine[]; mapping: Mapping };

const idOf = (posting: unknown): string | null => {
  const { source, id } = (posting ?? {}) as { source?: unknown; id?: unknown };
  return typeof source === "string" && typeof id === "string" ? `${source}:${id}` : null;
};

/** The second line with an id is refused, and told where the first one stands. */
const refuseDoubled = (lines: readonly PostingLine[]): PostingLine[] => {
  const seen = new Map<string, number>();
  return lines.map((one) => {
    const id = "posting" in one ? idOf(one.posting) : null;
    if (id === null) return one;
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, one.line);
      return one;
    }
    const zh = `和第 ${first} 行编号相同，只收第一条`;
    const because = { zh, en: `Line ${first} has the same id; only the first is taken in.` };
    return { line: one.line, refusal: "doubled-in-file", externalId: id, because };
  });
};

/** In a file without numbers a posting is known by what it says, so that the same file is the same postings. */
const numberFrom = (posting: Record<string, unknown>): string =>
  createHash("sha256").update(JSON.stringify(posting)).digest("hex").slice(0, 20);

const postingOf = (record: ReadRecord, kind: FileRecords["kind"], mapping: Mapping) => {
  const posting: Record<string, unknown> = kind === "csv" ? textsOf(record, mapping) : valuesOf(record, mapping);
  const fields = new Set(mapping.used.map(({ target }) => target.field));
  return {
    ...posting,
    ...(fields.has("id") ? {} : { id: numberFrom(posting) }),
    ...(fields.has("source") ? {} : { source: "file" }),
  };
};

/**
 * The postings of a CSV or JSONL file with their line numbers, by the columns as clerks head them; a line that cannot
 * be read, or repeats an id, is refused by itself.
 * @throws Failure when the file as a whole cannot be read
 */
export const readPostingFile = async (file: string): Promise<PostingFile> => {
  const { kind, columns, records } = await readRecords(file, isKnownColumn(postingColumns));
  const mapping = mapColumns(columns, postingColumns);
  if (kind === "csv") demandColumns(file, mapping, { title: "岗位名称" });
  const lines = records.map((record): PostingLine => {
    const { line, bytes } = record;
    return "cells" in record
      ? { line, posting: postingOf(record, kind, mapping), bytes }
      : { line, refusal: "unreadable", externalId: null, because: record.because };
  });
  return { lines: refuseDoubled(lines), mapping };
};
