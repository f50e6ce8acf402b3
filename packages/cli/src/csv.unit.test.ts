import { describe, expect, it } from "@jest/globals";
import { csvLine } from "./csv.ts";

/**
 * Guarantees
 * 1. Quotes, commas and line breaks stay inside their cell.
 * 2. No cell can be run as a formula by a spreadsheet.
 */
describe("csvLine", () => {
  it("quotes what would break the record", () => {
    expect(csvLine([1, 'a"b', "a,b", "a\nb", "工资，月薪"])).toBe('1,"a""b","a,b","a\nb",工资，月薪\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1"])("puts ' before a cell that begins like %j", (text) => {
    expect(csvLine([text])).toBe(`"'${text}"\r\n`);
  });

  it("leaves such a sign inside a cell as it is", () => {
    expect(csvLine(["5000-6000", "a=b"])).toBe("5000-6000,a=b\r\n");
  });
});
