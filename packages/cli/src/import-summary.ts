import type { Words } from "@qianxian/contracts/vocabulary";
import type { ImportRow } from "./import-rows.ts";
import { lackNames, type Outcome, outcomeWords, refusalNames } from "./import-words.ts";
import { tableLines } from "./table.ts";

type Line = [label: string, rows: number | "", only: number | ""];

const label = ({ zh, en }: Words, indent = ""): string => `${indent}${zh} ${en}`;

const entriesOf = <K extends string>(names: Readonly<Record<K, Words>>) =>
  Object.entries(names) as [K, Words][];

const lackLines = (drafts: readonly ImportRow[]): Line[] =>
  entriesOf(lackNames).flatMap(([lack, name]): Line[] => {
    const lacking = drafts.filter(({ lacks }) => lacks.includes(lack));
    const only = lacking.filter(({ lacks }) => lacks.length === 1);
    return lacking.length === 0 ? [] : [[label(name, "  缺 "), lacking.length, only.length]];
  });

const refusalLines = (refused: readonly ImportRow[]): Line[] =>
  entriesOf(refusalNames).flatMap(([refusal, name]): Line[] => {
    const rows = refused.filter((row) => row.refusal === refusal);
    return rows.length === 0 ? [] : [[label(name, "  "), rows.length, ""]];
  });

const unchangedLines = (unchanged: readonly ImportRow[]): Line[] =>
  entriesOf(outcomeWords).flatMap(([outcome, name]): Line[] => {
    const rows = unchanged.filter((row) => row.outcome === outcome);
    return rows.length === 0 ? [] : [[label(name, "  "), rows.length, ""]];
  });

/** The table at the end of an import: live, draft by what it lacks, refused by why, unchanged. */
export const summaryLines = (rows: readonly ImportRow[]): string[] => {
  const unchanged = rows.filter(({ effect }) => effect === "unchanged");
  const handled = rows.filter(({ effect }) => effect !== "unchanged");
  const of = (wanted: Outcome) => handled.filter(({ outcome }) => outcome === wanted);
  const lines: Line[] = [
    [label(outcomeWords.live), of("live").length, ""],
    [label(outcomeWords.draft), of("draft").length, ""],
    ...lackLines(of("draft")),
    [label(outcomeWords.refused), of("refused").length, ""],
    ...refusalLines(of("refused")),
    ["没有变化 unchanged", unchanged.length, ""],
    ...unchangedLines(unchanged),
    ["合计 total", rows.length, ""],
  ];
  return tableLines(
    [
      { title: "结果 outcome" },
      { title: "条数 rows", align: "right" },
      { title: "只缺这一样 only this", align: "right" },
    ],
    lines,
  );
};
