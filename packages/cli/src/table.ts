const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const weightless = /[\p{Mn}\p{Me}\p{Cf}]/u;

const widthOfCharacter = (character: string): number => {
  if (weightless.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
};

/** Columns a text takes on a terminal: a Chinese character two, a combining mark none. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0);

/** A text cut to a number of columns, with … where something is left out. */
export const cutTo = (text: string, widthMax: number): string => {
  if (widthOf(text) <= widthMax) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(kept + character) > widthMax - 1) break;
    kept += character;
  }
  return `${kept}…`;
};

export type Column = { title: string; align?: "left" | "right"; widthMax?: number };

const padded = (text: string, width: number, align: "left" | "right"): string => {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "right" ? space + text : text + space;
};

/** Lines of a table with a heading; columns are as wide as their widest cell, two spaces apart. */
export const tableLines = (
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
): string[] => {
  const shown = (row: readonly (string | number)[]): string[] =>
    columns.map(({ widthMax = Number.POSITIVE_INFINITY }, at) =>
      cutTo(String(row[at] ?? "").replaceAll(/[\t\r\n]+/g, " ").trimEnd(), widthMax),
    );
  const cells = [columns.map(({ title }) => title), ...rows.map(shown)];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at] ?? ""))));
  return cells.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0, columns[at]?.align ?? "left"))
      .join("  ")
      .trimEnd(),
  );
};

/** A score of 0 to 10 000 as people read it, 0.00 to 1.00. */
export const scoreText = (score: number): string => (score / 10_000).toFixed(2);
