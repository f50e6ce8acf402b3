import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { csvLine } from "./csv.ts";

/**
 * Guarantees
 * 1. Quotes, commas and line breaks stay inside their cell.
 * 2. No cell can be run as a formula by a spreadsheet, whatever it holds; nothing of it is lost.
 */
describe("csvLine", () => {
  it("quotes what would break the record", () => {
    expect(csvLine([1, 'a"b', "a,b", "a\nb", "工资，月薪"])).toBe('1,"a""b","a,b","a\nb",工资，月薪\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1"])("puts ' before a cell that begins like %j", (text) => {
    expect(csvLine([text])).toBe(`"'${text}"\r\n`);
  });

  /** The cells of one record as RFC 4180 has them; null when it is more or less than one. */
  const cellsOf = (line: string): string[] | null => {
    const cells: string[] = [];
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    for (let end = ","; end === ","; ) {
      const found = cell.exec(line);
      if (!found) return null;
      cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
      end = found[3] ?? "";
    }
    return cell.lastIndex === line.length ? cells : null;
  };
  const sign = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "＝", '"', "'", ",", "=cmd|' /C calc'!A0", '"=1+1', "\r\n=1");
  const written = fc.array(fc.oneof(sign, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 6 }).map((parts) => parts.join(""));

  it("runs nothing, loses nothing and stays one record, whatever is written", () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 5 }), (cells) => {
        const line = csvLine(cells);
        const read = cellsOf(line) ?? [];
        expect(read.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
        expect(read.map((cell, at) => (cell === cells[at] ? cell : cell.replace(/^'/, "")))).toEqual(cells);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves such a sign inside a cell as it is", () => {
    expect(csvLine(["5000-6000", "a=b"])).toBe("5000-6000,a=b\r\n");
  });
});
