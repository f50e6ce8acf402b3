/**
 * Guarantees
 * 1. A readable row keeps its words; markup, control characters and broken character halves are gone.
 * 2. An unreadable row is told field by field, in a clerk's words, and never throws.
 * 3. Contact data is masked wherever a text is kept or quoted.
 */
import { describe, expect, it } from "@jest/globals";
import { maskContacts, quotable, withoutContacts } from "./contact-data.ts";
import { clean, cut, isBroken, mended } from "./plain-text.ts";
import { readRow } from "./posting-row.ts";

const row = { id: "7", source: "village-list", title: "缝纫工" };

describe("readRow", () => {
  it("fills in the columns that were left out", () => {
    const reading = readRow(row);
    expect(reading).toMatchObject({ readable: true, externalId: "village-list:7", posting: { title: "缝纫工", wage_text: "" } });
  });

  it.each([
    ["an unknown field", { ...row, salary: "5000" }, /不认识的栏目：salary/],
    ["a number for a text", { ...row, wage_text: 5000 }, /工资（wage_text）没有写或不是文字/],
    ["no id", { source: "a", title: "b" }, /编号（id）没有写/],
    ["a title that is too long", { ...row, title: "工".repeat(501) }, /岗位名称（title）太长/],
    ["a word", "缝纫工", /读不出来/],
    ["null", null, /读不出来/],
    ["a list", [row], /读不出来/],
  ])("says what is wrong with %s", (_, given, zh) => {
    const reading = readRow(given);
    expect(reading).toMatchObject({ readable: false });
    expect(reading.readable ? "" : reading.because[0]?.zh).toMatch(zh);
  });

  it("keeps number and title of an unreadable row where they can be read", () => {
    expect(readRow({ ...row, wage_text: 5 })).toMatchObject({ externalId: "village-list:7", title: "缝纫工" });
    expect(readRow({ ...row, id: 7 })).toMatchObject({ externalId: null, title: "缝纫工" });
  });
});

describe("a row with text no database keeps", () => {
  it.each([
    ["a NUL character", { ...row, description: "缝\u0000纫" }, "village-list:7"],
    ["half of a character pair", { ...row, tags: "包住\uD83D" }, "village-list:7"],
    ["a broken id", { ...row, id: "7\u0000" }, null],
    ["a broken column", { ...row, "\uDC00": "" }, "village-list:7"],
  ])("is unreadable: %s", (_what, given, externalId) => {
    const reading = readRow(given);
    expect(reading).toMatchObject({ readable: false, externalId, title: "缝纫工" });
    expect(reading.readable ? "" : reading.because[0]?.zh).toMatch(/坏掉的字符/);
  });

  it("can be mended for keeping, whole characters as they are", () => {
    expect(isBroken({ a: ["🧵"] })).toBe(false);
    expect(mended({ "a\u0000": ["🧵\uD83D", 1, null] })).toEqual({ "a\uFFFD": ["🧵\uFFFD", 1, null] });
  });
});

describe("texts", () => {
  it("are cleaned of what a database or a page cannot hold", () => {
    expect(clean("<p>要求：</p>会 \u0000缝纫&nbsp;\uD83D<br/>\r\n\r\n\r\n包住 ")).toBe("要求：\n会 缝纫\n\n包住");
  });

  it("are cut between characters", () => {
    expect(cut("缝纫🧵工", 3)).toBe("缝纫");
    expect(cut("缝纫🧵工", 9)).toBe("缝纫🧵工");
  });

  it.each([
    ["电话13812345678", "电话[电话]"], ["打138-1234-5678", "打[电话]"], ["0519-88123456", "[电话]"], ["身份证990000199001011234", "身份证[证件号]"],
    ["发到 hr@factory.cn", "发到 [邮箱]"], ["见https://a.cn/x?y=1，谢谢", "见[网址]，谢谢"], ["微信：abc12345", "微信：[号码]"], ["联系人：张三", "联系人：[姓名]"],
  ])("lose their contact data: %s", (text, masked) => expect(maskContacts(text)).toBe(masked));

  it("keep figures that are no contact data", () => {
    const text = "工资7000-10000元，2024-05-01起，编号20240501";
    expect(maskContacts(text)).toBe(text);
  });

  it("lose contact data at any depth for good, and every long number", () => {
    const raw = {
      title: "缝纫工",
      wage_text: "7000-10000元/月",
      description: "联系13812345678 或 １３８１２３４５６７８ 或 88123456，2024-05-01起",
      备注: [{ "打0519-88123456": 13812345678 }, 20, null, true],
    };
    expect(withoutContacts(raw)).toEqual({
      title: "缝纫工",
      wage_text: "7000-10000元/月",
      description: "联系[电话] 或 [电话] 或 [号码],2024-05-01起",
      备注: [{ "打[电话]": "[号码]" }, 20, null, true],
    });
  });

  it("are quoted short, and not at all with contact data", () => {
    expect(quotable(" 招若干人 ")).toBe("招若干人");
    expect(quotable("工".repeat(40))).toBe(`${"工".repeat(30)}…`);
    expect(quotable("找王姐13812345678")).toBeNull();
    expect(quotable("找王姐[电话]")).toBeNull();
    expect(quotable("")).toBeNull();
  });
});
