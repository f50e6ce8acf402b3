import { building } from "./building.ts";
import { greenhouses, herbs, orchards, tea, tobacco } from "./countryside.ts";
import { foodPlants, woodworks } from "./food-and-wood.ts";
import { electronics, machining, newEnergy, plastics } from "./hard-goods.ts";
import { cattle, fishery, pigFarms, poultry } from "./livestock.ts";
import { bakeries, canteens, guesthouses, hotels, restaurants } from "./services.ts";
import { crafts, garments, shoes, textiles } from "./soft-goods.ts";
import type { Trade } from "./trade.ts";

export type { JobKind, SkillAsk, Trade } from "./trade.ts";

/** Every kind of house of the demo; the first one opens the list of employers. */
export const trades: readonly Trade[] = [
  garments,
  shoes,
  textiles,
  crafts,
  electronics,
  machining,
  plastics,
  newEnergy,
  foodPlants,
  woodworks,
  hotels,
  guesthouses,
  restaurants,
  canteens,
  bakeries,
  tea,
  greenhouses,
  orchards,
  tobacco,
  herbs,
  pigFarms,
  cattle,
  poultry,
  fishery,
  building,
];
