import type { Sector, Shift } from "@qianxian/contracts/vocabulary";
import { type Part, refusals, wishes } from "./places.ts";
import type { Choices, Random } from "./random.ts";
import type { DemoWorker } from "./records.ts";
import type { WorkerPlan } from "./worker-plan.ts";

const parts: readonly Part[] = ["yangtze", "pearl", "guizhou"];

/** People away mostly want to stay in that part; of those at home half want to stay near. */
const firstPart = (random: Random, { away }: WorkerPlan): Part => {
  if (away && random.chance(0.72)) return away.part;
  return random.weigh<Part>([["yangtze", away ? 3 : 33], ["pearl", away ? 3 : 20], ["guizhou", away ? 4 : 47]]);
};

/** Region unknown for 30 %; else one to four places, dearest first. */
const regionsOf = (random: Random, plan: WorkerPlan): { wanted: string[]; parts: Part[] } => {
  if (random.chance(0.3)) return { wanted: [], parts: [] };
  const first = firstPart(random, plan);
  const count = random.weigh<number>([[1, 40], [2, 34], [3, 20], [4, 6]]);
  const chosen = Array.from({ length: count }, (_, place) =>
    place === 0 || random.chance(0.75) ? first : random.pick(parts),
  );
  const wanted = [...new Set(chosen.map((part) => random.weigh(wishes[part])))];
  const anywhereOutside = !chosen.includes("guizhou") && random.chance(0.08);
  return { wanted: anywhereOutside ? [...wanted, "outside-province"] : wanted, parts: chosen };
};

const refusedRegionsOf = (random: Random, wished: { wanted: string[]; parts: Part[] }): string[] => {
  const open = parts.filter((part) => !wished.parts.includes(part));
  const nowhere = wished.wanted.length === 0 || wished.wanted.includes("outside-province");
  return nowhere || open.length === 0 || !random.chance(0.06) ? [] : [refusals[random.pick(open)]];
};

const sectorWishes: Choices<Sector> = [
  ["manufacturing", 52],
  ["hotel", 13],
  ["catering", 14],
  ["agriculture", 7],
  ["livestock", 4],
  ["construction", 10],
];

/** Sector unknown for 30 %; else mostly the own one first. */
const sectorsOf = (random: Random, experience: DemoWorker["sectorExperience"]): Sector[] => {
  if (random.chance(0.3)) return [];
  const own = experience[0]?.sector;
  const first = own !== undefined && random.chance(0.78) ? own : random.weigh(sectorWishes);
  const more = random.weigh<number>([[0, 50], [1, 36], [2, 14]]);
  return [...new Set([first, ...Array.from({ length: more }, () => random.weigh(sectorWishes))])];
};

const refusedSectorsOf = (random: Random, wanted: readonly Sector[], had: DemoWorker["sectorExperience"]): Sector[] => {
  const sector = random.weigh<Sector>([["construction", 5], ["livestock", 3], ["catering", 2]]);
  const likes = wanted.includes(sector) || had.some((entry) => entry.sector === sector);
  return random.chance(0.05) && !likes ? [sector] : [];
};

const refusedShiftsOf = (random: Random): Shift[] => {
  const night: Shift[] = random.chance(0.07) ? ["night"] : [];
  return random.chance(0.03) ? [...night, "rotating"] : night;
};

/** What the person wants and refuses; a wish is never also refused. */
export const wishesOf = (random: Random, plan: WorkerPlan, experience: DemoWorker["sectorExperience"]) => {
  const regions = regionsOf(random, plan);
  const wantedSectors = sectorsOf(random, experience);
  return {
    wantedRegions: regions.wanted,
    refusedRegions: refusedRegionsOf(random, regions),
    wantedSectors,
    refusedSectors: refusedSectorsOf(random, wantedSectors, experience),
    refusedShifts: refusedShiftsOf(random),
    needsLodging: random.chance(0.25) ? null : random.chance(plan.away ? 0.78 : 0.5),
  };
};
