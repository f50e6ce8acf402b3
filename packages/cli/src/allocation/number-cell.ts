import type { CsvLine } from "./csv-lines.ts";

const [zero, nine, point] = [0x30, 0x39, 0x2e];
const powersOfTen = Array.from({ length: 16 }, (_, power) => 10 ** power);
const written = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number in a cell that is not plain digits: with a sign, an exponent, very many digits; NaN when it is none. */
const readByText = ({ bytes }: CsvLine, from: number, to: number): number => {
  const text = bytes.toString("latin1", from, to);
  return written.test(text) ? Number(text) : Number.NaN;
};

/** The number in a cell, NaN when there is none; exactly as `Number` reads it. */
export const numberIn = (line: CsvLine, cell: number): number => {
  const [from, to] = [line.from[cell]!, line.to[cell]!];
  if (cell >= line.cells || from === to || to - from > 15) return cell < line.cells ? readByText(line, from, to) : Number.NaN;
  let value = 0;
  let pointAt = -1;
  for (let at = from; at < to; at += 1) {
    const byte = line.bytes[at]!;
    if (byte >= zero && byte <= nine) value = value * 10 + byte - zero;
    else if (byte === point && pointAt < 0 && to - from > 1) pointAt = at;
    else return readByText(line, from, to);
  }
  return pointAt < 0 ? value : value / powersOfTen[to - pointAt - 1]!;
};
