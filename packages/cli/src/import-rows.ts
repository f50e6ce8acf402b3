import type { PostingResult } from "@qianxian/contracts/vacancies";
import { Failure } from "./failure.ts";
import { outcomeSays } from "./import-words.ts";
import type { PostingLine } from "./posting-lines.ts";
import type { ReportForm } from "./row-report.ts";

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

/** The report of an import of postings. */
export const postingReport: ReportForm<ImportRow> = {
  heading: ["行号", "外部编号", "岗位", "结果", "原因", "岗位编号"],
  cellsOf: (row) => [
    row.line,
    row.externalId ?? "",
    row.title ?? "",
    outcomeSays(row.outcome, row.effect),
    row.because.map(({ zh }) => zh).join("；"),
    row.vacancyId ?? "",
  ],
};
