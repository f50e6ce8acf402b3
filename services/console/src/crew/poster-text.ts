const notAtStart = /^[，。、；：！？）】”％%·～-]/;

/** Pieces that a line is broken between: one Chinese character each, but a run of figures and letters whole. */
const piecesOf = (text: string): string[] => text.match(/[\w.,+%-]+|\s+|./gu) ?? [];

/**
 * Breaks a text into lines no wider than `width`, as `widthOf` measures; no line begins with a closing mark, and what
 * exceeds `max` lines ends in an ellipsis.
 */
export const linesOf = (text: string, width: number, max: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text.trim())) {
    if (line === "" || widthOf(line + piece) <= width || notAtStart.test(piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= max) return lines;
  let last = lines[max - 1] ?? "";
  while (last !== "" && widthOf(`${last}…`) > width) last = last.slice(0, -1);
  return [...lines.slice(0, max - 1), `${last}…`];
};

/** The largest of these sizes at which a text fits into one line; else the smallest. */
export const sizeFor = (sizes: readonly [number, ...number[]], width: number, widthAt: (size: number) => number): number =>
  sizes.find((size) => widthAt(size) <= width) ?? Math.min(...sizes);
