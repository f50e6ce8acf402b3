import type { Words } from "@qianxian/contracts/vocabulary";
import { type ListedPerson, readWorker } from "@qianxian/intake";
import { workerColumns } from "@qianxian/intake";
import { readRecords } from "./file-records.ts";
import { demandColumns, isKnownColumn, mapColumns, type Mapping, textsOf } from "./map-columns.ts";

/** One line of a list of people: a row still to be judged, or a line refused before anybody is asked. */
export type WorkerLine = { line: number } & (
  | { row: Record<string, string>; bytes: number }
  | { because: Words }
);

export type WorkerFile = { lines: WorkerLine[]; mapping: Mapping };

type Known = { line: number; idNumber: string | null };

/** By what a row's person is known, as the ledger sees it. */
const keysOf = ({ idNumber, externalId, village }: ListedPerson): string[] => [
  ...(idNumber === null ? [] : [`id|${idNumber}`]),
  ...(externalId === null ? [] : [`list|${village}|${externalId}`]),
];

/** The second line about a person is refused, and told where the first one stands; two ID numbers are two people. */
const refuseDoubled = (lines: readonly WorkerLine[], today: string): WorkerLine[] => {
  const seen = new Map<string, Known>();
  return lines.map((one) => {
    const reading = "row" in one ? readWorker(one.row, { today }) : null;
    if (reading?.outcome !== "read") return one;
    const { idNumber } = reading.person;
    const keys = keysOf(reading.person);
    const isSame = (other: Known) => idNumber === null || other.idNumber === null || idNumber === other.idNumber;
    const first = keys.flatMap((key) => seen.get(key) ?? []).find(isSame);
    if (first) {
      const zh = `和第 ${first.line} 行是同一个人，只收第一行`;
      return { line: one.line, because: { zh, en: `The same person as line ${first.line}; only the first is taken in.` } };
    }
    for (const key of keys) if (!seen.has(key)) seen.set(key, { line: one.line, idNumber });
    return one;
  });
};

/**
 * The people of a CSV or JSONL file with their line numbers, by the columns as clerks head them; a line that cannot be
 * read, or is about somebody of whom a line before was, is refused by itself.
 * @throws Failure when the file as a whole cannot be read, or says neither who people are nor where they live
 */
export const readWorkerFile = async (file: string, today: string): Promise<WorkerFile> => {
  const { columns, records } = await readRecords(file, isKnownColumn(workerColumns));
  const mapping = mapColumns(columns, workerColumns);
  demandColumns(file, mapping, { name: "姓名", village: "村" });
  const lines = records.map((record): WorkerLine => {
    const { line, bytes } = record;
    return "cells" in record ? { line, row: textsOf(record, mapping), bytes } : { line, because: record.because };
  });
  return { lines: refuseDoubled(lines, today), mapping };
};
