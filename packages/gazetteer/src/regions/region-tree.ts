import { divisionsNorthEast } from "./divisions-north-east.ts";
import { divisionsSouthWest } from "./divisions-south-west.ts";

export type RegionLevel = "province" | "city" | "county";
export type Region = { code: string; name: string; level: RegionLevel; parent: string | null };

const provinces =
  "11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省 31上海市 32江苏省 " +
  "33浙江省 34安徽省 35福建省 36江西省 37山东省 41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 " +
  "46海南省 50重庆市 51四川省 52贵州省 53云南省 54西藏自治区 61陕西省 62甘肃省 63青海省 " +
  "64宁夏回族自治区 65新疆维吾尔自治区 71台湾省 81香港特别行政区 82澳门特别行政区";

/**
 * Counties set up after the date of the source, with the codes of the national place-name database
 * (dmfw.mca.gov.cn): 和康县 and 和安县 of 2024-12, 两江新区 of 2025. 江北区 and 渝北区, which 两江新区 replaced, stay,
 * because records and postings name them.
 */
const added: readonly Region[] = [
  { code: "653228", name: "和康县", level: "county", parent: "653200" },
  { code: "653229", name: "和安县", level: "county", parent: "653200" },
  { code: "500157", name: "两江新区", level: "county", parent: "500000" },
];

const readLine = (line: string): Region[] => {
  const [head = "", ...counties] = line.split(" ");
  const prefix = head.slice(0, 4);
  const name = head.slice(4);
  const province = `${prefix.slice(0, 2)}0000`;
  const parent = name === "-" ? province : `${prefix}00`;
  const below = counties.map(
    (county): Region => ({
      code: prefix + county.slice(0, 2),
      name: county.slice(2),
      level: "county",
      parent,
    }),
  );
  return name === "-" ? below : [{ code: parent, name, level: "city", parent: province }, ...below];
};

const readProvince = (entry: string): Region => ({
  code: `${entry.slice(0, 2)}0000`,
  name: entry.slice(2),
  level: "province",
  parent: null,
});

/** Every region of GB/T 2260: provinces first, then each prefecture followed by its counties. */
export const regions: readonly Region[] = [
  ...provinces.split(" ").map(readProvince),
  ...[divisionsNorthEast, divisionsSouthWest].flatMap((text) => text.trim().split("\n").flatMap(readLine)),
  ...added,
];

const byCode = new Map(regions.map((region) => [region.code, region]));
const withChildren = new Set(regions.map((region) => region.parent));

/** The region with this six-digit GB/T 2260 code. */
export const regionOf = (code: string): Region | undefined => byCode.get(code);

/** Whether the region has regions below it; Dongguan, Zhongshan, Danzhou and Jiayuguan have towns only. */
export const hasRegionsBelow = (code: string): boolean => withChildren.has(code);

const chainOf = (region: Region): readonly string[] => {
  const parent = region.parent === null ? undefined : byCode.get(region.parent);
  return [region.code, ...(parent ? chainOf(parent) : [])];
};

const chains = new Map(regions.map((region) => [region.code, chainOf(region)]));

/**
 * The region and all above it, nearest first: county, city, province. A district of a municipality and a
 * county directly under its province have no city between (GB/T 2260 lists 110100 "市辖区", a place nobody names).
 * A code of a town or village (statistical code of 9 or 12 digits) comes first, before its county.
 */
export const ancestorsOf = (code: string): string[] => [...chainAbove(code)];

/** The same as `ancestorsOf`, without a copy, for reading only. */
export const chainAbove = (code: string): readonly string[] => {
  const known = chains.get(code);
  if (known) return known;
  if (!/^\d{9}(\d{3})?$/.test(code)) return [];
  const above = chains.get(code.slice(0, 6)) ?? [];
  return above.length === 0 ? [] : [code, ...(code.length === 12 ? [code.slice(0, 9)] : []), ...above];
};
