import type { Batch } from "./batch.ts";
import type { Mapping } from "./columns.ts";

/** What the page asks of the reader of a list. */
export type Asked =
  | { kind: "open"; file: File }
  | { kind: "batch"; from: number; mapping: Mapping }
  | { kind: "failures"; reasons: ReadonlyMap<number, string>; reasonColumn: string };

/** What the reader tells. */
export type Told =
  | { kind: "opened"; columns: string[]; count: number; preview: string[][]; mapping: Mapping }
  | ({ kind: "batch" } & Batch)
  | { kind: "failures"; csv: string };

export type Opened = Extract<Told, { kind: "opened" }>;
