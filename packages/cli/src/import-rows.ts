import { type FileHandle, open, realpath } from "node:fs/promises";
import type { PostingResult } from "@qianxian/contracts/vacancies";
import { byteOrderMark, csvLine } from "./csv.ts";
import { Failure } from "./failure.ts";
import { outcomeSays } from "./import-words.ts";
import type { PostingLine } from "./posting-lines.ts";

/** What became of one line of the file. */
export type ImportRow = Omit<PostingResult, "index"> & { line: number };

const refusedHere = (one: PostingLine & { refusal: PostingResult["refusal"] }): ImportRow => ({
  line: one.line,
  externalId: "externalId" in one ? one.externalId : null,
  title: null,
  outcome: "refused",
  effect: "none",
  vacancyId: null,
  lacks: [],
  refusal: one.refusal,
  because: "because" in one ? [one.because] : [],
});

const unanswered = (line: number): Failure =>
  new Failure(`网关没有说第 ${line} 行怎样了。`, `The gateway did not answer for line ${line}.`);

/** Puts the answers for the postings of a batch beside the lines they came from. */
export const rowsOf = (
  batch: readonly PostingLine[],
  results: readonly PostingResult[],
): ImportRow[] => {
  const answers = new Map(results.map((result) => [result.index, result]));
  let sent = -1;
  return batch.map((one) => {
    if (!("posting" in one)) return refusedHere(one);
    sent += 1;
    const answer = answers.get(sent);
    if (!answer) throw unanswered(one.line);
    const { index: _index, ...result } = answer;
    return { line: one.line, ...result };
  });
};

const heading = ["行号", "外部编号", "岗位", "结果", "原因", "岗位编号"];

const recordOf = (row: ImportRow): string =>
  csvLine([
    row.line,
    row.externalId ?? "",
    row.title ?? "",
    outcomeSays(row.outcome, row.effect),
    row.because.map(({ zh }) => zh).join("；"),
    row.vacancyId ?? "",
  ]);

/** The row-by-row report as it is being written. */
export type RowReport = { add: (rows: readonly ImportRow[]) => Promise<void>; close: () => Promise<void> };

const noReport: RowReport = { add: async () => undefined, close: async () => undefined };

const openForWriting = async (file: string): Promise<FileHandle> => {
  try {
    return await open(file, "w");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Failure(`写不了 ${file}（${code}）。`, `Cannot write ${file} (${code}).`);
  }
};

const isSameFile = async (one: string, other: string): Promise<boolean> => {
  const [first, second] = await Promise.all(
    [one, other].map((file) => realpath(file).catch(() => null)),
  );
  return first !== null && first === second;
};

/**
 * Opens the report that `--errors` names, a CSV that Excel opens; every batch is on disk before the next is sent.
 * @throws Failure when it cannot be written, or is the file being imported
 */
export const openRowReport = async (file: string | undefined, imported: string): Promise<RowReport> => {
  if (file === undefined) return noReport;
  if (await isSameFile(file, imported))
    throw new Failure("--errors 不能是要导入的文件本身。", "--errors must not be the imported file.", 2);
  const handle = await openForWriting(file);
  await handle.write(byteOrderMark + csvLine(heading));
  return {
    add: async (rows) => {
      if (rows.length > 0) await handle.write(rows.map(recordOf).join(""));
    },
    close: () => handle.close(),
  };
};
