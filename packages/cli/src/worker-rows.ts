import type { WorkerRowResult } from "@qianxian/contracts/profiles";
import type { Words } from "@qianxian/contracts/vocabulary";
import { Failure } from "./failure.ts";
import type { ReportForm } from "./row-report.ts";
import { tableLines } from "./table.ts";
import type { WorkerLine } from "./worker-lines.ts";

/** What became of one line of a list of people. */
export type ImportedWorker = Pick<WorkerRowResult, "externalId" | "outcome" | "workerId"> & {
  line: number;
  because: readonly Words[];
};

type Outcome = WorkerRowResult["outcome"];

const outcomeWords: Readonly<Record<Outcome, Words>> = {
  added: { zh: "新增", en: "added" },
  changed: { zh: "有更新", en: "changed" },
  unchanged: { zh: "没有变化", en: "unchanged" },
  refused: { zh: "拒收", en: "refused" },
};

/** Puts the answers for the rows of a batch beside the lines they came from. */
export const workerRowsOf = (batch: readonly WorkerLine[], results: readonly WorkerRowResult[]): ImportedWorker[] => {
  const answers = new Map(results.map((result) => [result.index, result]));
  let sent = -1;
  return batch.map((one) => {
    const { line } = one;
    if (!("row" in one))
      return { line, externalId: null, outcome: "refused", workerId: null, because: [one.because] };
    sent += 1;
    const answer = answers.get(sent);
    if (!answer)
      throw new Failure(`网关没有说第 ${line} 行怎样了。`, `The gateway did not answer for line ${line}.`);
    const { externalId, outcome, workerId, because } = answer;
    return { line, externalId, outcome, workerId, because };
  });
};

/** The report of an import of people; it holds no name, phone or ID number. */
export const workerReport: ReportForm<ImportedWorker> = {
  heading: ["行号", "编号", "结果", "原因", "务工人员编号"],
  cellsOf: ({ line, externalId, outcome, because, workerId }) => [
    line,
    externalId ?? "",
    outcomeWords[outcome].zh,
    because.map(({ zh }) => zh).join("；"),
    workerId ?? "",
  ],
};

const reasonsMax = 10;

/** Reasons without what is quoted in them or the numbers of lines, so that like ones are counted together. */
const kindOf = (zh: string): string => zh.replaceAll(/“[^”]*”/g, "").replaceAll(/第 \d+ 行/g, "前面某行");

const reasonLines = (rows: readonly ImportedWorker[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const { because } of rows)
    for (const { zh } of because) counts.set(kindOf(zh), (counts.get(kindOf(zh)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, reasonsMax).map(([zh, count]) => [`  ${zh}`, count]);
};

/** The table at the end of an import of people: outcomes, with the commonest reasons and remarks. */
export const workerSummary = (rows: readonly ImportedWorker[]): string[] => {
  const of = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome);
  const line = (outcome: Outcome): [string, number] => [
    `${outcomeWords[outcome].zh} ${outcomeWords[outcome].en}`,
    of(outcome).length,
  ];
  const remarks = reasonLines(rows.filter(({ outcome }) => outcome !== "refused"));
  return tableLines(
    [{ title: "结果 outcome" }, { title: "人数 rows", align: "right" }],
    [
      line("added"),
      line("changed"),
      line("unchanged"),
      line("refused"),
      ...reasonLines(of("refused")),
      ...(remarks.length === 0 ? [] : [["收了，但有没记的 taken in, with remarks", ""] as [string, string]]),
      ...remarks,
      ["合计 total", rows.length],
    ],
  );
};
