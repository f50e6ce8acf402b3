import { z } from "zod";

/** GB/T 2260 administrative division, six digits: province, prefecture or county. */
export const RegionCode = z
  .string()
  .regex(/^\d{6}$/, "six digits of GB/T 2260")
  .brand<"RegionCode">();
export type RegionCode = z.infer<typeof RegionCode>;

/** The county of test keys: an ordinary other county with no people of a real one, and no region of GB/T 2260. */
export const sandboxCounty = RegionCode.parse("990000");

/** Areas in which people speak; each stands for a set of regions (packages/gazetteer). */
export const AreaCode = z.enum(["yangtze-delta", "pearl-delta", "home-county", "outside-province"]);
export type AreaCode = z.infer<typeof AreaCode>;

/** Where somebody wants, or refuses, to work: a region or an area. */
export const Place = z.union([RegionCode, AreaCode]);
export type Place = z.infer<typeof Place>;

/** Statistics code of a township, nine digits. */
export const TownCode = z
  .string()
  .regex(/^\d{9}$/, "nine digits of the statistics code")
  .brand<"TownCode">();
export type TownCode = z.infer<typeof TownCode>;

/** Statistics code of a village or community, twelve digits. */
export const VillageCode = z
  .string()
  .regex(/^\d{12}$/, "twelve digits of the statistics code")
  .brand<"VillageCode">();
export type VillageCode = z.infer<typeof VillageCode>;

/** 来源地: who sent the vacancy, as opposed to the region where the work is. */
export const Base = z.enum(["changzhou", "huangpu", "shenzhen", "local"]);
export type Base = z.infer<typeof Base>;
