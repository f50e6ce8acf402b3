import Papa from "papaparse";
import { batchFrom } from "./batch.ts";
import type { Asked, Told } from "./csv-messages.ts";
import { type CsvTable, decoded, readTable, UnreadableFile } from "./csv-table.ts";
import { proposeMapping } from "./columns.ts";
import { doubledLines } from "./doubles.ts";

/** Holds a list of people in its memory and nowhere else, and hands out what is asked for. */
const scope = globalThis as unknown as Pick<Worker, "postMessage" | "addEventListener">;

const bytesMax = 100_000_000;
const samples = 4;

let table: CsvTable = { columns: [], rows: [] };
let doubled: ReadonlyMap<number, number> = new Map();

const open = async (file: File): Promise<Told> => {
  if (file.size > bytesMax) throw new UnreadableFile("tooLarge");
  table = readTable(decoded(new Uint8Array(await file.arrayBuffer())));
  const { columns, rows } = table;
  return { kind: "opened", columns, count: rows.length, preview: rows.slice(0, samples).map(({ cells }) => cells), mapping: proposeMapping(columns) };
};

const failures = (reasons: ReadonlyMap<number, string>, reasonColumn: string): Told => {
  const { columns, rows } = table;
  const failed = rows.filter(({ line }) => reasons.has(line));
  const data = failed.map(({ line, cells }) => [...columns.map((_column, at) => cells[at] ?? ""), reasons.get(line) ?? ""]);
  return { kind: "failures", csv: `\uFEFF${Papa.unparse({ fields: [...columns, reasonColumn], data })}\r\n` };
};

const answer = async (asked: Asked): Promise<Told> => {
  if (asked.kind === "open") return open(asked.file);
  if (asked.kind === "failures") return failures(asked.reasons, asked.reasonColumn);
  if (asked.from === 0) doubled = doubledLines(table.rows, asked.mapping);
  return { kind: "batch", ...batchFrom(table.rows, { from: asked.from, columns: table.columns.length, mapping: asked.mapping, doubled }) };
};

scope.addEventListener("message", (event: MessageEvent<{ id: number; asked: Asked }>) => {
  const { id, asked } = event.data;
  answer(asked).then(
    (told) => scope.postMessage({ id, told }, []),
    (thrown: unknown) => scope.postMessage({ id, failed: thrown instanceof UnreadableFile ? thrown.why : "broken" }, []),
  );
});
