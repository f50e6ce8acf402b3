import type { Sector, Words } from "@qianxian/contracts/vocabulary";

/** Sectors as workers speak of them. */
export const spokenSectors: Record<Sector, Words> = {
  manufacturing: { zh: "工厂", en: "factory work" },
  hotel: { zh: "酒店", en: "hotel work" },
  catering: { zh: "餐饮", en: "catering" },
  agriculture: { zh: "种植", en: "farming" },
  livestock: { zh: "养殖", en: "livestock" },
  construction: { zh: "建筑工地", en: "building work" },
  other: { zh: "其他行业", en: "other work" },
};
