/**
 * Guarantees
 * 1. Columns are aligned by what a terminal shows, Chinese characters being two wide.
 * 2. A figure with an aim says whether it is reached; one that could not be measured does not reach it.
 * 3. A line that failed says why, however long, and widens no column.
 * 4. Arguments that are not known are refused; lines run with memory first.
 */
import { describe, expect, it } from "@jest/globals";
import type { Figure, LineResult } from "./figure.ts";
import { readOptions } from "./options.ts";
import { numberText, tableLines } from "./table.ts";

const figure = (change: Partial<Figure>): Figure => ({ name: { zh: "速度", en: "rate" }, value: 1_234.5, unit: "/s", ...change });

const result = (change: Partial<LineResult>): LineResult => ({
  id: "b",
  title: { zh: "网关", en: "gateway" },
  seconds: 1.5,
  figures: [],
  failure: null,
  ...change,
});

const columnsBefore = (line: string, part: string): number =>
  Array.from(line.slice(0, line.indexOf(part))).reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0);

describe("tableLines", () => {
  it("aligns units under their heading, beside Chinese of any length", () => {
    const figures = [figure({}), figure({ name: { zh: "一个长得多的中文名字", en: "long" } })];
    const [heading = "", , ...rows] = tableLines([result({ figures })]);
    expect(rows.map((row) => columnsBefore(row, "/s"))).toEqual(rows.map(() => columnsBefore(heading, "单位")));
  });

  it.each<[Partial<Figure>, string]>([
    [{ value: 2, aim: { atMost: 2 } }, "达到 yes"],
    [{ value: 2.1, aim: { atMost: 2 } }, "未达 no"],
    [{ value: 0.4, aim: { atLeast: 0.4 } }, "达到 yes"],
    [{ value: 999, aim: { exactly: 1_000 } }, "未达 no"],
    [{ value: null, aim: { atMost: 2 } }, "未达 no"],
  ])("of %j says %s", (change, verdict) => {
    const row = tableLines([result({ figures: [figure(change)] })])[2];
    expect(row?.endsWith(verdict)).toBe(true);
  });

  it("tells a failure without widening the columns", () => {
    const failure = "x".repeat(300);
    const lines = tableLines([result({ failure })]);
    expect(lines.at(-1)).toContain(failure);
    expect(lines[0]?.length).toBeLessThan(120);
  });
});

describe("numberText", () => {
  it.each([
    [1_234.5, "1,235"],
    [12.34, "12.3"],
    [0.456, "0.46"],
    [3, "3"],
    [null, "-"],
  ])("of %j is %s", (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe("readOptions", () => {
  it("takes some lines or all of them, and refuses what is none", () => {
    expect(readOptions(["--small", "--only", "b, f"])).toEqual({ size: "small", only: ["f", "b"], out: ".qianxian-bench" });
    expect(readOptions([])).toMatchObject({ size: "full", only: ["f", "a", "b", "c", "d", "e", "l", "m", "r", "n", "o"] });
    expect([readOptions(["--only", "z"]), readOptions(["--fast"])]).toEqual([null, null]);
  });
});
