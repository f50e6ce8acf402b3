import { regionName } from "./region-name.ts";
import { regionOf, type RegionLevel } from "./region-tree.ts";

export type RegionFound = { found: true; code: string; level: RegionLevel | "area"; matched: string };
export type RegionNotFound = {
  found: false;
  reason: "empty" | "unknown" | "ambiguous";
  candidates: string[];
  message: { zh: string; en: string };
};
export type RegionAnswer = RegionFound | RegionNotFound;

const noPlace = /^中国$|国内|外地|各省|出国|保密|异地|不限|全国|各地|多地|面议|国外|海外|境外|远程|在家|居家|待定|不详/;

/** Level of a region, or "area". */
export const levelOf = (code: string): RegionLevel | "area" => regionOf(code)?.level ?? "area";

const refuse = (
  reason: RegionNotFound["reason"],
  candidates: readonly string[],
  zh: string,
  en: string,
): RegionNotFound => ({ found: false, reason, candidates: [...candidates], message: { zh, en } });

/** The answer for a place that is known. */
export const found = (code: string, matched: string): RegionFound => ({ found: true, code, level: levelOf(code), matched });

/** The answer for a text that names no place, or none that is known. */
export const unknown = (text: string): RegionNotFound =>
  noPlace.test(text)
    ? refuse("unknown", [], `“${text}”没有指明具体地区`, `"${text}" names no place.`)
    : refuse("unknown", [], `不认识地名“${text}”`, `No region is known by the name "${text}".`);

/** The English name with that of the division above, which tells 黄埔 from 黄浦. */
const englishPath = (code: string): string => {
  const parent = regionOf(code)?.parent;
  const name = regionName(code, "en");
  return parent && /^[A-Z]/.test(name) ? `${name}, ${regionName(parent, "en")}` : name;
};

/** The answer for a text that may mean several places. */
export const ambiguous = (text: string, candidates: readonly string[]): RegionNotFound => {
  const zh = candidates.map((code) => regionName(code)).join("、");
  const en = candidates.map(englishPath).join("; ");
  return refuse("ambiguous", candidates, `“${text}”可能是${zh}，请写明省市`, `"${text}" may be ${en}: name the province or city.`);
};

/** The answer for a text whose places exclude each other. */
export const contradiction = (text: string): RegionNotFound =>
  refuse("unknown", [], `“${text}”中的地名互不相属`, `The places in "${text}" do not lie in one another.`);

/** The answer for a text without a word. */
export const empty = (): RegionNotFound => refuse("empty", [], "没有写地区", "No place is given.");

/** The answer for a longer text in which no place of work is stated. */
export const unstated = (): RegionNotFound =>
  refuse("unknown", [], "文中没有写明工作地点", "The text states no place of work.");
