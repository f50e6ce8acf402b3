import type { Answer } from "../../../api/types.ts";
import type { Batch } from "./batch.ts";

type Result = Answer<"importWorkers">["results"][number];

/** Something to look at in one line of the list. */
export type RowProblem = {
  line: number;
  /** The line was not taken in; else it was, without this. */
  isRefused: boolean;
  /** The field it is about; null for the whole line. */
  field: string | null;
  says: string;
  /** The entry of the ledger because of which it was refused. */
  existing?: string;
};

/** How far an import, or its dry run, has come. */
export type Progress = {
  /** Place of the next row. */
  next: number;
  counts: Record<Result["outcome"], number>;
  problems: readonly RowProblem[];
};

export const atBeginning: Progress = { next: 0, counts: { added: 0, changed: 0, unchanged: 0, refused: 0 }, problems: [] };

/** Last part of `/rows/3/idNumber`; null when the whole row is meant. */
const fieldOf = (pointer: string): string | null => pointer.split("/")[3] ?? null;

const problemsOf = ({ outcome, because, existing }: Result, line: number): RowProblem[] =>
  because.map(({ pointer, zh }) => ({
    line,
    isRefused: outcome === "refused",
    field: fieldOf(pointer),
    says: zh,
    ...(existing && { existing }),
  }));

type Says = { sameAs: (line: number) => string; tooWide: string };

/** The progress after a batch was answered; lines refused before it was sent count as refused. */
export const after = (before: Progress, batch: Batch, results: readonly Result[], says: Says): Progress => {
  const counts = { ...before.counts };
  for (const { outcome } of results) counts[outcome] += 1;
  counts.refused += batch.refused.length;
  const here = batch.refused.map(({ line, sameAs }): RowProblem => ({
    line,
    isRefused: true,
    field: null,
    says: sameAs === null ? says.tooWide : says.sameAs(sameAs),
  }));
  const told = results.flatMap((result) => problemsOf(result, batch.lines[result.index] ?? 0));
  const problems = [...here, ...told].toSorted((one, other) => one.line - other.line);
  return { next: batch.next, counts, problems: [...before.problems, ...problems] };
};

/** Why each refused line was refused, for the file of failed rows. */
export const reasonsOf = (problems: readonly RowProblem[]): Map<number, string> => {
  const reasons = new Map<number, string>();
  for (const { line, isRefused, says } of problems)
    if (isRefused) reasons.set(line, reasons.has(line) ? `${reasons.get(line)}；${says}` : says);
  return reasons;
};
