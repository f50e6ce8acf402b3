import { type Aim, type Figure, type LineResult, reaches } from "./figure.ts";

/** Columns a text takes on a terminal: a Chinese character two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0);

const pad = (text: string, width: number, right: boolean): string => {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
};

/** A number with the digits that mean something. */
export const numberText = (value: number | null): string => {
  if (value === null) return "-";
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

const aimText = (aim: Aim | undefined): string => {
  if (!aim) return "";
  if ("atMost" in aim) return `<= ${numberText(aim.atMost)}`;
  return "atLeast" in aim ? `>= ${numberText(aim.atLeast)}` : `= ${numberText(aim.exactly)}`;
};

const verdicts = new Map([
  [true, "达到 yes"],
  [false, "未达 no"],
]);

const heading = ["", "项目 figure", "数值 value", "单位 unit", "目标 aim", "达到 reached"];
const rightAligned = new Set([2]);

const rowOf = (figure: Figure): string[] => {
  const { name, value, unit, aim } = figure;
  const reached = reaches(figure);
  const verdict = reached === null ? "" : (verdicts.get(reached) ?? "");
  return ["", `${name.zh}  ${name.en}`, numberText(value), unit, aimText(aim), verdict];
};

const rowsOf = ({ id, title, seconds, figures, failure }: LineResult): string[][] => [
  [id, `${title.zh}  ${title.en}`, "", "", "", `${numberText(seconds)} s`],
  ...figures.map(rowOf),
  ...(failure === null ? [] : [["", `没有测成  failed: ${failure}`]]),
];

/** Lines of a table with Chinese and English heads; each line's title, then its figures. */
export const tableLines = (results: readonly LineResult[]): string[] => {
  const rows = [heading, ...results.flatMap(rowsOf)];
  const widths = heading.map((_, at) =>
    Math.max(...rows.filter((row) => row.length === heading.length).map((row) => widthOf(row[at] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0, rightAligned.has(at)))
      .join("  ")
      .trimEnd(),
  );
};
