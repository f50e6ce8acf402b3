// Guarantees
// 1. Lines are no wider than asked, figures stay whole, no line begins with a closing mark.
// 2. What is too long ends in an ellipsis within its width.
// 3. The size is the largest that fits.
import { describe, expect, it } from "@jest/globals";
import { linesOf, sizeFor } from "./poster-text.ts";

const widthOf = (text: string): number => text.length;

describe("texts of a picture", () => {
  it.each([
    ["电子厂普工", 9, ["电子厂普工"]],
    ["电子厂普工招三十人", 5, ["电子厂普工", "招三十人"]],
    ["招工，月薪5800元", 6, ["招工，月薪", "5800元"]],
    ["一二三四五。六", 5, ["一二三四五。", "六"]],
    ["", 5, []],
  ])("%j is broken", (text, width, lines) => expect(linesOf(text, width, 3, widthOf)).toEqual(lines));

  it("end in an ellipsis when they are too long", () => {
    expect(linesOf("一二三四五六七八九十", 4, 2, widthOf)).toEqual(["一二三四", "五六七…"]);
  });

  it("are as large as fits", () => {
    expect(sizeFor([10, 8, 6], 40, (size) => size * 5)).toBe(8);
    expect(sizeFor([10, 8], 1, (size) => size)).toBe(8);
  });
});
