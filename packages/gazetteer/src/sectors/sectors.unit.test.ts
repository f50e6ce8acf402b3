/**
 * Guarantees
 * 1. The table holds the seven sectors, with the divisions of GB/T 4754 split among them without overlap.
 * 2. Trades and places of work tell the sector; a text that tells nothing is answered with null.
 */
import { describe, expect, it } from "@jest/globals";
import { findSector } from "./find-sector.ts";
import { sectorWords } from "./sector-words.ts";
import { sectorName, sectorOfIndustry, sectors } from "./sectors.ts";

describe("sectors", () => {
  it("holds seven sectors whose industries do not overlap", () => {
    expect(sectors.map((sector) => sector.code)).toEqual([
      "manufacturing",
      "hotel",
      "catering",
      "agriculture",
      "livestock",
      "construction",
      "other",
    ]);
    const industries = sectors.flatMap((sector) => sector.gbt4754);
    expect(new Set(industries).size).toBe(industries.length);
  });

  it.each([
    ["C", "manufacturing"],
    ["C18", "manufacturing"],
    ["H61", "hotel"],
    ["h6210", "catering"],
    ["A0313", "livestock"],
    ["A01", "agriculture"],
    ["E47", "construction"],
    ["I65", "other"],
    ["Z", null],
  ])("puts industry %s into %s", (industry, code) => {
    expect(sectorOfIndustry(industry)).toBe(code);
  });

  it("names sectors in both languages", () => {
    expect([sectorName("hotel"), sectorName("hotel", "en"), sectorName("x")]).toEqual(["酒店住宿", "Hotels", "x"]);
  });
});

describe("findSector", () => {
  it.each([
    ["缝纫工", "manufacturing"],
    ["招平车工40名,会做西裤优先", "manufacturing"],
    ["数控车床操作工", "manufacturing"],
    ["电子厂普工", "manufacturing"],
    ["注塑机调机技工", "manufacturing"],
    ["茶厂包装工", "manufacturing"],
    ["客房服务员", "hotel"],
    ["酒店前台接待", "hotel"],
    ["酒店客房部保洁", "hotel"],
    ["中餐厨师", "catering"],
    ["服务员(餐厅)", "catering"],
    ["餐厅服务员/传菜员", "catering"],
    ["酒楼洗碗工", "catering"],
    ["采茶工", "agriculture"],
    ["大棚蔬菜种植工", "agriculture"],
    ["葡萄园采摘", "agriculture"],
    ["养猪场饲养员", "livestock"],
    ["养殖技术员", "livestock"],
    ["系统实施工程师", "other"],
    ["仓库数控车工", "manufacturing"],
    ["外墙高空作业工", "construction"],
    ["刺绣绣娘", "manufacturing"],
    ["钢筋工", "construction"],
    ["工地木工", "construction"],
    ["木工(工地)", "construction"],
    ["水电工", "construction"],
    ["Java开发工程师", "other"],
    ["行政文员", "other"],
    ["房产经纪人", "other"],
    ["月嫂", "other"],
    ["货车司机", "other"],
    ["", null],
    ["急招若干人,待遇优", null],
  ])("reads %s as %s", (text, code) => {
    expect(findSector(text)).toBe(code);
  });

  it("reads Latin words only as whole words", () => {
    expect(findSector("QC")).toBe("manufacturing");
    expect(findSector("three")).toBeNull();
  });

  it("gives every word to one sector", () => {
    const words = Object.values(sectorWords).flatMap(({ strong, weak }) => `${strong} ${weak}`.split(" "));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
