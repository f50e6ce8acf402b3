// Guarantees
// 1. Headings are recognised as clerks write them, and what may not be taken in says why.
// 2. UTF-8, GB18030 and UTF-16 files are read; a workbook and bytes that are no text are refused by name.
// 3. Titles above the heading are passed over, lines keep their numbers, also after cells of several lines.
// 4. Ticks become what their column asks for; columns of one field are joined; what is not mapped is not sent.
// 5. A batch has five hundred rows at most; a second line about a person and a line that is too wide are refused here.
// 6. What is answered is counted, told by line and field, and refused lines get one reason each.
import { describe, expect, it } from "@jest/globals";
import { batchFrom, batchMax } from "./batch.ts";
import { missingFields, proposeMapping, rowOf, whyLeftOut } from "./columns.ts";
import { decoded, readTable, UnreadableFile } from "./csv-table.ts";
import { doubledLines } from "./doubles.ts";
import { after, atBeginning, reasonsOf } from "./import-progress.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the columns", () => {
  it("are recognised as clerks write them", () => {
    expect(proposeMapping(["姓名*", "手机号码（必填）", "性别", "备考"])).toEqual([{ field: "name" }, { field: "phone" }, null, null]);
    expect(whyLeftOut("性别")).toMatch(/法律/);
    expect(missingFields(proposeMapping(["姓名"]))).toEqual(["village"]);
  });
});

describe("a file", () => {
  it("is read in each encoding", () => {
    const gbk = new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb]);
    const utf16 = new Uint8Array([0xff, 0xfe, 0xd3, 0x59, 0x0d, 0x54]);
    expect([decoded(utf8("\uFEFF姓名")), decoded(gbk), decoded(utf16)]).toEqual(["姓名", "姓名", "姓名"]);
  });

  it.each([
    ["workbook", new Uint8Array([0x50, 0x4b, 3, 4, 0])],
    ["encoding", new Uint8Array([0xff, 0xff, 0xff])],
  ])("is refused as %s", (why, bytes) => {
    expect(() => decoded(bytes)).toThrow(new UnreadableFile(why as "workbook"));
  });

  it("keeps the numbers of its lines", () => {
    const { columns, rows } = readTable('某村摸底表,,\n姓名,村,备注\n甲,一村,"上\n下"\n\n乙,一村,\n');
    expect(columns).toEqual(["姓名", "村", "备注"]);
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([[3, "甲"], [6, "乙"]]);
  });

  it("without a row below the heading is empty", () => {
    expect(() => readTable("姓名,村\n")).toThrow(new UnreadableFile("empty"));
  });
});

describe("a row", () => {
  it("is sent by field", () => {
    const mapping = proposeMapping(["姓名", "是否脱贫户", "易地搬迁", "性别", "技能"]);
    expect(rowOf(["甲", "是", "√", "男", ""], mapping)).toEqual({ name: "甲", priorityGroups: "脱贫户、易地搬迁" });
    expect(rowOf(["乙", "否", "", "女", "缝纫"], mapping)).toEqual({ name: "乙", skills: "缝纫" });
  });
});

describe("a batch", () => {
  const mapping = proposeMapping(["姓名", "身份证号", "村"]);
  const row = (line: number, ...cells: string[]) => ({ line, cells });

  it("ends at five hundred rows", () => {
    const rows = Array.from({ length: batchMax + 3 }, (_, at) => row(at + 2, `人${at}`, "", "一村"));
    const terms = { columns: 3, mapping, doubled: new Map<number, number>() };
    expect(batchFrom(rows, { ...terms, from: 0 })).toMatchObject({ next: batchMax, refused: [] });
    expect(batchFrom(rows, { ...terms, from: batchMax }).rows).toHaveLength(3);
  });

  it("leaves out who came before and what is too wide", () => {
    const rows = [row(2, "甲", "99000019900101123x", "一村"), row(3, "甲", "990000 199001 01123X", "一村"), row(4, "乙", "", "一村", "多")];
    const doubled = doubledLines(rows, mapping);
    const batch = batchFrom(rows, { from: 0, columns: 3, mapping, doubled });
    expect(batch.lines).toEqual([2]);
    expect(batch.refused).toEqual([{ line: 3, sameAs: 2 }, { line: 4, sameAs: null }]);
  });
});

describe("progress", () => {
  it("counts outcomes and tells what to do by line", () => {
    const batch = { rows: [{ name: "甲" }, { name: "乙" }], lines: [2, 4], refused: [{ line: 3, sameAs: 2 }], next: 3 };
    const results = [
      { index: 0, externalId: null, outcome: "added" as const, workerId: null, because: [{ pointer: "/rows/0/phone", zh: "电话没有记", en: "" }] },
      { index: 1, externalId: null, outcome: "refused" as const, workerId: null, because: [{ pointer: "/rows/1", zh: "认不出", en: "" }, { pointer: "/rows/1/village", zh: "没有这个村", en: "" }] },
    ];
    const progress = after(atBeginning, batch, results, { sameAs: (line) => `同 ${line}`, tooWide: "太宽" });
    expect(progress.counts).toEqual({ added: 1, changed: 0, unchanged: 0, refused: 2 });
    expect(progress.problems.map(({ line, isRefused, field }) => [line, isRefused, field])).toEqual([
      [2, false, "phone"],
      [3, true, null],
      [4, true, null],
      [4, true, "village"],
    ]);
    expect([...reasonsOf(progress.problems)]).toEqual([[3, "同 2"], [4, "认不出；没有这个村"]]);
  });
});
