import { ancestorsOf, areaOf, regionName, regionOf } from "@qianxian/gazetteer";

type Language = "zh" | "en";

/** Cities without a province above them: Beijing, Tianjin, Shanghai, Chongqing. */
const municipalities = new Set(["110000", "120000", "310000", "500000"]);

/** How wide a place is: a county is the most exact thing a worker can wish for. */
export type Breadth = "county" | "city" | "province" | "area" | "half-the-country";

/** The region a place stands for; an area made of one region (本县) is that region. */
export const asRegion = (place: string): string => {
  const area = areaOf(place);
  const [only] = area?.regions ?? [];
  return area && !area.without && area.regions.length === 1 && only ? only : place;
};

/** How wide a place is; null for a code nobody knows. A municipality is a city. */
export const breadthOf = (place: string): Breadth | null => {
  const code = asRegion(place);
  const area = areaOf(code);
  if (area) return area.without ? "half-the-country" : "area";
  return municipalities.has(code) ? "city" : (regionOf(code)?.level ?? null);
};

/** The nearest region that holds both, such as 常州 for two of its districts; null when not even the province is shared. */
export const nearestShared = (one: string, other: string): string | null => {
  const above = ancestorsOf(asRegion(other));
  return ancestorsOf(asRegion(one)).find((code) => above.includes(code)) ?? null;
};

/** The name people use: 常州, 江苏, 长三角; a county keeps its city (常州武进). */
export const placeName = (place: string, lang: Language): string => {
  const full = regionName(place, lang);
  const region = regionOf(place);
  if (lang === "en" || region?.level !== "city" || region.parent === null) return full;
  const above = regionName(region.parent, lang);
  return full.length > above.length && full.startsWith(above) ? full.slice(above.length) : full;
};
