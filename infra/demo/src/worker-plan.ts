import { householdOf, sharesOf, type Household, type Member } from "./households.ts";
import { baseOf, workerSectors } from "./places.ts";
import { tradesIn } from "./employers.ts";
import { at, randomFrom, type Random } from "./random.ts";
import type { Trade } from "./trades/index.ts";
import { villages } from "./tree.ts";

/** All that ties a worker to others; the rest of a record follows from the worker's own number. */
export type WorkerPlan = Member & {
  number: number;
  village: string;
  town: string;
  household: number;
  lifted: boolean;
  relocated: boolean;
  /** Keeps people born on one day apart in their ID numbers, from 1. */
  sequence: number;
  trade: Trade;
  partner: number | null;
  buddy: number | null;
  crew: number | null;
  seeking: boolean;
};

const seekingShare = 0.15;

const tradeOf = (random: Random, member: Member, first: WorkerPlan | undefined): Trade => {
  if (first && (first.away === null) === (member.away === null) && random.chance(0.45)) return first.trade;
  const group = random.weigh(workerSectors[member.away ? "away" : "home"]);
  return random.weigh(tradesIn(member.away ? baseOf[member.away.part] : "local", group));
};

type Draft = { workers: WorkerPlan[]; households: number; bornOn: Map<string, number> };

const settle = (seed: number, draft: Draft, village: (typeof villages)[number], household: Household): void => {
  const head = draft.workers.length;
  for (const member of household.members) {
    const number = draft.workers.length;
    const sequence = (draft.bornOn.get(member.birthDate) ?? 0) + 1;
    draft.bornOn.set(member.birthDate, sequence);
    const first = number > head ? at(draft.workers, head) : undefined;
    if (member.spouseOfFirst && first) first.partner = number;
    draft.workers.push({
      ...member,
      number,
      village: village.code,
      town: village.town,
      household: draft.households,
      lifted: household.lifted,
      relocated: household.relocated,
      sequence,
      trade: tradeOf(randomFrom(seed, "trade", number), member, first),
      partner: member.spouseOfFirst ? head : null,
      buddy: null,
      crew: null,
      seeking: false,
    });
  }
  draft.households += 1;
};

/** All workers of the county, household by household through the villages, in the order of their numbers. */
export const settleVillages = (seed: number, count: number, today: string): WorkerPlan[] => {
  const random = randomFrom(seed, "villages");
  const weights = villages.map(({ name }) => (name.endsWith("社区") ? 1.3 : 0.6) + random.fraction());
  const shares = sharesOf(count, weights);
  const draft: Draft = { workers: [], households: 0, bornOn: new Map() };
  villages.forEach((village, index) => {
    for (let left = at(shares, index); left > 0; ) {
      const household = householdOf(seed, draft.households, village.name, today);
      const members = household.members.slice(0, left);
      settle(seed, draft, village, { ...household, members });
      left -= members.length;
    }
  });
  return draft.workers;
};

/** One in eight has a buddy from the same village but another household, and the buddy says the same. */
export const pairBuddies = (seed: number, workers: WorkerPlan[]): void => {
  const random = randomFrom(seed, "buddies");
  for (const worker of workers) {
    const other = workers[worker.number + random.int(2, 9)];
    const wants = random.chance(0.075);
    if (!wants || !other || worker.buddy !== null || other.buddy !== null) continue;
    if (other.village !== worker.village || other.household === worker.household) continue;
    worker.buddy = other.number;
    other.buddy = worker.number;
  }
};

/** 15 % of all are looking, those in crews (already settled) included; couples often look together. */
export const decideSeeking = (seed: number, workers: WorkerPlan[]): void => {
  const free = workers.filter(({ crew }) => crew === null);
  const already = workers.filter(({ seeking }) => seeking).length;
  const share = Math.max(0.05, (seekingShare * workers.length - already) / Math.max(1, free.length));
  const random = randomFrom(seed, "seeking");
  for (const worker of free) {
    const [alone, together] = [random.chance(share), random.chance(0.5)];
    const spouse = worker.spouseOfFirst && worker.partner !== null ? at(workers, worker.partner) : null;
    const follows = together && spouse !== null && spouse.crew === null;
    worker.seeking = follows ? spouse.seeking : alone;
  }
};
