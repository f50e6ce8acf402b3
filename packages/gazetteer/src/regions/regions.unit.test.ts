/**
 * Guarantees
 * 1. Every region's code, full path and name found by the path lead to its own code.
 * 2. Parents exist, chains of ancestors are consistent, and everything lies in what is above it.
 * 3. Names that several divisions of one level bear are refused bare, with all of them as candidates.
 * 4. Areas hold exactly the regions they are defined by.
 */
import { describe, expect, it } from "@jest/globals";
import { areas, isWithin } from "./areas.ts";
import { findRegion } from "./find-region.ts";
import { regionName } from "./region-name.ts";
import { ancestorsOf, regionOf, regions } from "./region-tree.ts";
import { shortNameOf } from "./short-names.ts";

const count = (level: string): number => regions.filter((region) => region.level === level).length;

const pathOf = (code: string, separator = ""): string =>
  ancestorsOf(code)
    .toReversed()
    .map((above) => regionOf(above)?.name ?? "")
    .join(separator);

const codeFound = (text: string): string | undefined => {
  const answer = findRegion(text);
  return answer.found ? answer.code : undefined;
};

describe("the regions", () => {
  it("has the provinces, prefectures and counties of the mainland, and Hong Kong, Macao and Taiwan", () => {
    expect(count("province")).toBe(34);
    expect(count("city")).toBe(333);
    expect(count("county")).toBeGreaterThan(2830);
    expect(new Set(regions.map((region) => region.code)).size).toBe(regions.length);
  });

  it("finds every region by its own full path and by its code", () => {
    expect(regions.filter(({ code }) => codeFound(pathOf(code)) !== code)).toEqual([]);
    expect(regions.filter(({ code }) => codeFound(code) !== code)).toEqual([]);
  });

  it("finds every region by a path of names with separators", () => {
    expect(regions.filter(({ code }) => codeFound(pathOf(code, "-")) !== code)).toEqual([]);
  });

  it("ignores a road, an estate and a zone behind every region's path", () => {
    for (const tail of ["建设路88号", "·万达广场", "-高新技术产业开发区"]) {
      expect(regions.filter(({ code }) => codeFound(pathOf(code) + tail) !== code)).toEqual([]);
    }
  });

  it("gives every region consistent ancestors", () => {
    for (const { code, parent } of regions) {
      const chain = ancestorsOf(code);
      expect(chain[0]).toBe(code);
      expect(chain.at(-1)).toBe(`${code.slice(0, 2)}0000`);
      expect(chain.slice(1)).toEqual(parent === null ? [] : ancestorsOf(parent));
      expect(chain.every((above) => isWithin(code, above))).toBe(true);
    }
  });

  it.each([
    ["320412", ["320412", "320400", "320000"]],
    ["110105", ["110105", "110000"]],
    ["429004", ["429004", "420000"]],
    ["441900", ["441900", "440000"]],
    ["522732111", ["522732111", "522732", "522700", "520000"]],
    ["522732111201", ["522732111201", "522732111", "522732", "522700", "520000"]],
    ["999999", []],
  ])("names the ancestors of %s", (code, chain) => {
    expect(ancestorsOf(code)).toEqual(chain);
  });

  it("refuses every county name that occurs more than once, unless its city is said", () => {
    const all = regions.filter((region) => region.level === "county");
    for (const name of new Set(all.map((region) => region.name))) {
      const counties = all.filter((region) => region.name === name);
      if (counties.length < 2) continue;
      const answer = findRegion(name);
      expect(answer).toMatchObject({ found: false, reason: "ambiguous" });
      expect(answer.found ? [] : answer.candidates).toEqual(
        expect.arrayContaining(counties.map((county) => county.code)),
      );
    }
  });

  it("finds every county bare whose full name is unique and was never another's", () => {
    const counties = regions.filter((region) => region.level === "county");
    const wrong = counties.filter((county) => {
      if (counties.filter((other) => other.name === county.name).length > 1) return false;
      const answer = findRegion(county.name);
      return answer.found ? answer.code !== county.code : !answer.candidates.includes(county.code);
    });
    expect(wrong).toEqual([]);
  });
});

describe("areas", () => {
  it.each(areas.flatMap((area) => [area.zh, area.en, area.code, ...area.aliases].map((name) => [name, area.code])))(
    "finds %s",
    (name, code) => {
      expect(findRegion(name)).toMatchObject({ found: true, code, level: "area" });
    },
  );

  it.each([
    ["320412", "yangtze-delta", true],
    ["330000", "yangtze-delta", true],
    ["440307", "pearl-delta", true],
    ["440500", "pearl-delta", false],
    ["440000", "pearl-delta", false],
    ["522732", "home-county", true],
    ["522732111", "home-county", true],
    ["522701", "home-county", false],
    ["520100", "outside-province", false],
    ["320400", "outside-province", true],
    ["pearl-delta", "440000", true],
    ["pearl-delta", "outside-province", true],
    ["outside-province", "440000", false],
    ["outside-province", "520000", false],
    ["outside-province", "outside-province", true],
    ["home-county", "520000", true],
    ["999999", "outside-province", false],
  ])("says whether %s lies in %s: %s", (code, area, inside) => {
    expect(isWithin(code, area)).toBe(inside);
  });
});

describe("names", () => {
  it.each([
    ["三都水族自治县", "三都"],
    ["黔南布依族苗族自治州", "黔南"],
    ["广西壮族自治区", "广西"],
    ["双江拉祜族佤族布朗族傣族自治县", "双江"],
    ["容县", "容县"],
    ["神农架林区", "神农架"],
    ["东乡族自治县", "东乡族"],
  ])("shortens %s to %s", (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });

  it.each([
    ["320400", "zh", "江苏常州"],
    ["522732", "zh", "黔南三都"],
    ["520000", "zh", "贵州"],
    ["430121", "zh", "长沙长沙县"],
    ["320400", "en", "Changzhou"],
    ["440112", "en", "Huangpu"],
    ["522732", "en", "Sandu"],
    ["pearl-delta", "zh", "珠三角"],
    ["450521", "en", "北海合浦"],
    ["999999", "zh", "999999"],
  ] as const)("calls %s in %s %s", (code, lang, name) => {
    expect(regionName(code, lang)).toBe(name);
  });

  it("gives every two regions under one parent different names", () => {
    const names = regions.map((region) => `${region.parent} ${regionName(region.code)}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has an English name for every province and prefecture", () => {
    expect(regions.filter((r) => r.level !== "county" && /[一-龥]/.test(regionName(r.code, "en")))).toEqual([]);
  });
});
