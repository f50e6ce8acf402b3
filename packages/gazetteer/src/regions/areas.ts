import { chainAbove } from "./region-tree.ts";

export type AreaCode = "yangtze-delta" | "pearl-delta" | "home-county" | "outside-province";
export type Area = {
  code: AreaCode;
  zh: string;
  en: string;
  aliases: readonly string[];
  /** The regions it is made of, or with `without` the regions it leaves out of the country. */
  regions: readonly string[];
  without: boolean;
};

/** The county this project serves: 三都水族自治县, in 黔南, Guizhou. */
export const homeCounty = "522732";
const homeProvince = "520000";

/** Larger places in which people speak of work. The deltas follow the State Council's plans of 2008 (nine cities) and 2019 (three provinces and Shanghai). */
export const areas: readonly Area[] = [
  {
    code: "yangtze-delta",
    zh: "长三角",
    en: "Yangtze Delta",
    aliases: ["长江三角洲", "长三角地区", "江浙沪", "江浙沪皖", "Yangtze River Delta"],
    regions: ["310000", "320000", "330000", "340000"],
    without: false,
  },
  {
    code: "pearl-delta",
    zh: "珠三角",
    en: "Pearl River Delta",
    aliases: ["珠江三角洲", "珠三角地区", "Pearl Delta"],
    regions: ["440100", "440300", "440400", "440600", "441300", "441900", "442000", "440700", "441200"],
    without: false,
  },
  {
    code: "home-county",
    zh: "本县",
    en: "home county",
    aliases: ["县内", "本地县内", "家门口", "本县境内"],
    regions: [homeCounty],
    without: false,
  },
  {
    code: "outside-province",
    zh: "省外",
    en: "outside the province",
    aliases: ["外省", "贵州省外", "贵州以外", "outside Guizhou"],
    regions: [homeProvince],
    without: true,
  },
];

const byCode = new Map<string, Area>(areas.map((area) => [area.code, area]));

/** The area with this code. */
export const areaOf = (code: string): Area | undefined => byCode.get(code);

const regionInArea = (code: string, area: Area): boolean => {
  const chain = chainAbove(code);
  if (chain.length === 0) return false;
  return chain.some((above) => area.regions.includes(above)) !== area.without;
};

const areaInside = (inner: Area, area: string): boolean => {
  const outer = areaOf(area);
  if (outer && inner.code === outer.code) return true;
  return !inner.without && inner.regions.every((code) => isWithin(code, area));
};

/** Whether a region (or an area) lies in a region or an area; everything lies in itself. */
export const isWithin = (code: string, area: string): boolean => {
  const inner = areaOf(code);
  if (inner) return areaInside(inner, area);
  const outer = areaOf(area);
  return outer ? regionInArea(code, outer) : chainAbove(code).includes(area);
};
