import { describe, expect, it } from "@jest/globals";
import { safeForTerminal } from "./io.ts";
import { cutTo, scoreText, tableLines, widthOf } from "./table.ts";

/**
 * Guarantees
 * 1. A Chinese character counts two columns, a combining mark none, so columns stand straight.
 * 2. Text is cut by columns, never in the middle of a character, and says so with ….
 * 3. A cell stays on its line, whatever it holds; no text reaches the terminal with control characters.
 * 4. Scores are shown as 0.00 to 1.00.
 */
describe("tables on a terminal", () => {
  it.each([
    ["abc", 3],
    ["常州", 4],
    ["（缝纫）", 8],
    ["e\u0301", 1],
    ["𠮷", 2],
  ])("counts the columns of %s", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it("lines up columns with Chinese and Latin text", () => {
    const lines = tableLines(
      [{ title: "岗位" }, { title: "n", align: "right" }, { title: "x" }],
      [["缝纫工", 5, "a"], ["ab", 12, "b"]],
    );
    expect(lines).toEqual(["岗位     n  x", "缝纫工   5  a", "ab      12  b"]);
    expect(new Set(lines.map(widthOf)).size).toBe(1);
  });

  it("cuts a long cell by columns", () => {
    expect(cutTo("缝纫工缝纫工", 7)).toBe("缝纫工…");
    expect(cutTo("缝纫工", 6)).toBe("缝纫工");
    expect(tableLines([{ title: "t", widthMax: 4 }], [["缝纫工"]])[1]).toBe("缝…");
  });

  it("keeps a cell with line breaks on one line", () => {
    expect(tableLines([{ title: "t" }], [["一\n二\t三"]])).toEqual(["t", "一 二 三"]);
  });

  it("makes control characters and turning marks visible, and keeps line feeds", () => {
    expect(safeForTerminal("a\u001b[2Jb\u202ec\n\td")).toBe("a\ufffd[2Jb\ufffdc\n\td");
  });

  it.each([
    [0, "0.00"],
    [8_249, "0.82"],
    [10_000, "1.00"],
  ])("shows a score of %d as %s", (score, text) => {
    expect(scoreText(score)).toBe(text);
  });
});
