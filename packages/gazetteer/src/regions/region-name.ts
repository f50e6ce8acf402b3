import { areaOf } from "./areas.ts";
import { englishNameOf } from "./name-index.ts";
import { ancestorsOf, regionOf, regions, type Region } from "./region-tree.ts";
import { shortNameOf } from "./short-names.ts";

const familyOf = (region: Region): string => `${region.parent}/${shortNameOf(region.name)}`;

/** How many regions under one parent bear the same short name (伊宁市 and 伊宁县). */
const bearers = new Map<string, number>();
for (const region of regions) bearers.set(familyOf(region), (bearers.get(familyOf(region)) ?? 0) + 1);

/** The short name, or the full one where the short one would not tell it from its neighbour or its parent. */
const ownName = (region: Region): string => {
  const short = shortNameOf(region.name);
  const parent = region.parent === null ? undefined : regionOf(region.parent);
  const unclear = (bearers.get(familyOf(region)) ?? 0) > 1 || (parent && shortNameOf(parent.name) === short);
  return unclear ? region.name : short;
};

const chineseName = (code: string): string =>
  ancestorsOf(code)
    .flatMap((above) => regionOf(above) ?? [])
    .slice(0, 2)
    .map(ownName)
    .toReversed()
    .join("");

/**
 * A short human name: for a region its own and that of the one above it, without suffixes (江苏常州, 黔南三都);
 * for an area its name. English falls back to the Chinese name; an unknown code is answered with itself.
 */
export const regionName = (code: string, lang: "zh" | "en" = "zh"): string => {
  const area = areaOf(code);
  if (area) return area[lang];
  const region = regionOf(code);
  if (!region) return chineseName(code) || code;
  const english = englishNameOf.get(code);
  return lang === "en" && english ? english : chineseName(code);
};
