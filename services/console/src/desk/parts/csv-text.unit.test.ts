// Guarantees
// 1. Commas, quotes and line breaks stay within their cell; the file says that it is UTF-8.
// 2. Nothing in a cell is run as a formula.
import { describe, expect, it } from "@jest/globals";
import { csvText } from "./csv-text.ts";

describe("csvText", () => {
  it("keeps cells apart", () => {
    expect(csvText([["时间", "原因"], ["1,2", 'says "no"'], ["a\nb", ""]])).toBe('\uFEFF时间,原因\r\n"1,2","says ""no"""\r\n"a\nb",\r\n');
  });

  it("runs nothing", () => {
    expect(csvText([["=1+1", "+1", "-1", "@x", "a=b"]])).toBe("\uFEFF'=1+1,'+1,'-1,'@x,a=b\r\n");
  });
});
