import { batchesOf, type Sendable } from "./batches.ts";
import { errorLines } from "./failure.ts";
import type { Io } from "./io.ts";
import { startProgress } from "./progress.ts";
import type { RowReport } from "./row-report.ts";

/** What became of the lines that were handled, and why it went no further. */
export type Taken<R> = { rows: R[]; failure: unknown };

/**
 * Takes in lines batch by batch, in their order; each batch is in the report before the next one is sent. Ctrl-C ends
 * it after the batch under way, a failure where it came.
 */
export const takeAll = async <L extends Sendable, R>(
  io: Io,
  lines: readonly L[],
  work: { sizeMax: number; take: (batch: readonly L[]) => Promise<R[]>; report: RowReport<R> },
): Promise<Taken<R>> => {
  const rows: R[] = [];
  const progress = startProgress(io, lines.length, "已处理 done");
  try {
    for (const batch of batchesOf(lines, work.sizeMax)) {
      if (io.stopping.aborted) break;
      const made = await work.take(batch);
      rows.push(...made);
      await work.report.add(made);
      progress.at(rows.length);
    }
    return { rows, failure: null };
  } catch (failure) {
    return { rows, failure };
  } finally {
    progress.end();
  }
};

/** Says why it stopped and at which line, when it did not come to the end. */
export const tellWhereItStopped = <R>(io: Io, lines: readonly Sendable[], { rows, failure }: Taken<R>): void => {
  const next = lines[rows.length];
  if (failure !== null) for (const line of errorLines(failure)) io.err(line);
  if (!next) return;
  io.err(`停在第 ${next.line} 行之前；再运行一次会接着做，已收的不会变`);
  io.err(`Stopped before line ${next.line}; run it again to go on: what is in stays as it is.`);
};

/** 0 when every line was handled, 130 when Ctrl-C stopped it, 1 when something else did. */
export const exitCodeAfter = <R>(io: Io, lines: readonly Sendable[], { rows }: Taken<R>): number => {
  if (rows.length === lines.length) return 0;
  return io.stopping.aborted ? 130 : 1;
};

const badLinesShown = 10;

/** Tells which lines can't be read, the first by name and the rest by number. */
export const tellBadLines = (io: Io, bad: readonly { zh: string; en: string }[]): void => {
  for (const { zh, en } of bad.slice(0, badLinesShown)) io.err(`${zh}  ${en}`);
  if (bad.length > badLinesShown)
    io.err(`还有 ${bad.length - badLinesShown} 行读不出来  more lines cannot be read`);
};
