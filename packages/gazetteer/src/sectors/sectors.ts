export type SectorCode =
  | "manufacturing"
  | "hotel"
  | "catering"
  | "agriculture"
  | "livestock"
  | "construction"
  | "other";
export type SectorEntry = {
  code: SectorCode;
  zh: string;
  en: string;
  /** Sections (letters) or divisions (two digits after the letter) of GB/T 4754-2017. */
  gbt4754: readonly string[];
};

/** The seven sectors the labour service works with, by GB/T 4754-2017 (国民经济行业分类). */
export const sectors: readonly SectorEntry[] = [
  { code: "manufacturing", zh: "制造业", en: "Manufacturing", gbt4754: ["C"] },
  { code: "hotel", zh: "酒店住宿", en: "Hotels", gbt4754: ["H61"] },
  { code: "catering", zh: "餐饮", en: "Catering", gbt4754: ["H62"] },
  { code: "agriculture", zh: "种植业", en: "Crop farming", gbt4754: ["A01", "A02", "A05"] },
  { code: "livestock", zh: "养殖业", en: "Livestock and fishery", gbt4754: ["A03", "A04"] },
  { code: "construction", zh: "建筑业", en: "Construction", gbt4754: ["E"] },
  {
    code: "other",
    zh: "其他行业",
    en: "Other sectors",
    gbt4754: ["B", "D", "F", "G", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"],
  },
];

const byCode = new Map<string, SectorEntry>(sectors.map((sector) => [sector.code, sector]));

/** The name of a sector; an unknown code is answered with itself. */
export const sectorName = (code: string, lang: "zh" | "en" = "zh"): string => byCode.get(code)?.[lang] ?? code;

/** The sector of a GB/T 4754 code such as C, C18 or A0313; the most exact entry decides, null when none does. */
export const sectorOfIndustry = (industry: string): SectorCode | null => {
  const exact = industry.trim().toUpperCase();
  for (const length of [3, 1]) {
    const found = sectors.find((sector) => sector.gbt4754.includes(exact.slice(0, length)));
    if (found) return found.code;
  }
  return null;
};
