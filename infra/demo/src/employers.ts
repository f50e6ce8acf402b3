import type { Base } from "@qianxian/contracts/vocabulary";
import { homeCounty } from "@qianxian/gazetteer";
import { idOf } from "./ids.ts";
import { baseShares, inGroup, type SectorGroup, vacancySectors, workplaces } from "./places.ts";
import { at, randomFrom, type Choices, type Random } from "./random.ts";
import type { DemoEmployer } from "./records.ts";
import { trades, type Trade } from "./trades/index.ts";

/** An employer and what the vacancies need to know of the house. */
export type House = {
  employer: DemoEmployer;
  trade: Trade;
  region: string;
  workplace: string;
  goods: readonly string[];
};

/** Two rare words in a row: sounds like a firm, and no firm is meant. */
const first = [..."荻苔蓼榛楸砚箬筠笋莳葭菡樟槿檀柘苇葵蔓麓翎岫汀溆屿泖漪渚澜霁"];
const second = [..."坞渡湾洲垄畔栈坪堰浦汐原帆朗恒拓禾桥弈昀"];

const brand = (random: Random): string => random.pick(first) + random.pick(second);

/** The trades of a base whose sector is in its share, by how common they are there. */
export const tradesIn = (base: Base, group: SectorGroup): Choices<Trade> =>
  trades
    .filter((trade) => (trade.bases[base] ?? 0) > 0 && inGroup(trade.sector, group))
    .map((trade) => [trade, trade.bases[base] ?? 0] as const);

type Cell = { base: Base; group: SectorGroup; share: number };

const cells: readonly Cell[] = baseShares.flatMap(([base, baseShare]) =>
  vacancySectors[base].map(([group, share]) => ({ base, group, share: (baseShare * share) / 10_000 })),
);

/**
 * Base and sector group of each house: always the pair that is furthest behind its share, so that few houses
 * keep the shares as well as many. The first one is manufacturing at Changzhou.
 */
const cellsFor = (count: number): Cell[] => {
  const given = cells.map(() => 0);
  return Array.from({ length: count }, (_, number) => {
    const behind = cells.map(({ share }, index) => share * (number + 1) - at(given, index));
    const next = behind.indexOf(Math.max(...behind));
    given[next] = at(given, next) + 1;
    return at(cells, next);
  });
};

/** The first house sews clothes: the tour begins with it. */
const tradeOf = (random: Random, number: number, { base, group }: Cell): Trade =>
  number === 0 ? at(trades, 0) : random.weigh(tradesIn(base, group));

const works = ["工业园", "创业路", "兴业路", "产业园", "振兴路"];
const shops = ["人民路", "迎宾路", "中山路", "和平路", "新街"];

const workplaceOf = (random: Random, { sector }: Trade, place: string, streets: readonly string[]): string => {
  const street = random.pick(streets);
  if (sector === "agriculture" || sector === "livestock") return `${place}${street}基地`;
  if (sector === "construction") return `${place}${street}项目部`;
  const road = random.pick(sector === "manufacturing" ? works : shops);
  return `${place}${street}${road}${random.int(1, 88)}号`;
};

const houseOf = (seed: number, number: number, cell: Cell, taken: Set<string>): House => {
  const random = randomFrom(seed, "house", number);
  const { base } = cell;
  const trade = tradeOf(random, number, cell);
  const { region, name: place, streets } = random.weigh(workplaces[base]);
  const [tail = "", own] = random.pick(trade.nameTails).split("|");
  let name = place + brand(random) + tail;
  while (taken.has(name)) name = place + brand(random) + tail;
  taken.add(name);
  return {
    employer: { id: idOf(seed, "employer", number), name, base, county: homeCounty },
    trade,
    region,
    workplace: workplaceOf(random, trade, place, streets),
    goods: [random.pick(own?.split("、") ?? trade.goods)],
  };
};

/** The first `count` houses of this seed; a longer list begins with the shorter one. */
export const housesOf = (seed: number, count: number): House[] => {
  const taken = new Set<string>();
  const plan = cellsFor(count);
  return Array.from({ length: count }, (_, number) =>
    houseOf(seed, number, at(plan, number), taken),
  );
};
