import type { Base, SkillLevel, WageUnit } from "@qianxian/contracts/vocabulary";
import { addDays } from "./dates.ts";
import { describeVacancy } from "./describe-vacancy.ts";
import { evenFraction } from "./even-share.ts";
import type { House } from "./employers.ts";
import { idOf } from "./ids.ts";
import { payFactor } from "./places.ts";
import { at, randomFrom, type Random } from "./random.ts";
import type { DemoVacancy } from "./records.ts";
import type { JobKind } from "./trades/index.ts";

type Wage = NonNullable<DemoVacancy["wage"]>;

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;

/** Nobody lawfully pays less by the hour than about 24 yuan at the deltas and 20 in Guizhou. */
const leastFenPerHour: Record<Base, number> = {
  changzhou: 2400,
  huangpu: 2400,
  shenzhen: 2400,
  local: 2000,
};

/** Pay in fen where a month brings `yuan` at the deltas: 26 days, 210 paid hours, rounded as people round. */
const inUnit = (yuan: number, unit: WageUnit, base: Base): number => {
  const here = yuan * payFactor[base];
  if (unit === "day") return roundTo(here / 26, 10) * 100;
  if (unit === "hour") return Math.max(leastFenPerHour[base], roundTo((here / 210) * 100, 50));
  return roundTo(here, 100) * 100;
};

const wageOf = (random: Random, job: JobKind, base: Base): Wage => {
  const unit = random.weigh<WageUnit>(job.units ?? [["month", 1]]);
  if (unit === "piece") {
    const [low, high] = job.pieceFen ?? [50, 100];
    const minFen = roundTo(random.int(low, Math.floor((low + high) / 2)), 10);
    return { minFen, maxFen: Math.max(minFen, roundTo(random.int(minFen, high), 10)), unit };
  }
  const [low, high] = job.monthly;
  const from = low + (high - low) * 0.45 * random.fraction();
  const to = from + (high - from) * (0.35 + 0.65 * random.fraction());
  const minFen = inUnit(from, unit, base);
  const even = unit !== "month" && random.chance(0.4);
  return { minFen, maxFen: even ? minFen : Math.max(minFen, inUnit(to, unit, base)), unit };
};

const skillsOf = (random: Random, job: JobKind, title: string): DemoVacancy["skills"] => {
  const learnersToo = /学徒|生手/.test(title);
  const level = (asked: SkillLevel | null): SkillLevel | null => {
    if (learnersToo) return "learner";
    return asked !== null && random.chance(0.8) ? asked : null;
  };
  return job.skills
    .filter(({ must }) => must || random.chance(0.6))
    .map(({ name, level: asked, must }) => ({ name, level: level(asked), must }));
};

/** Living on offer: farms, sites and factories mostly board and lodge; 夫妻房 only where there is lodging. */
const livingOf = (random: Random, { trade }: House) => {
  const sayings: Record<string, readonly [board: number, lodging: number]> = {
    manufacturing: [0.75, 0.85],
    hotel: [0.85, 0.8],
    catering: [0.95, 0.85],
    construction: [0.7, 0.9],
    livestock: [0.9, 0.95],
    agriculture: [0.6, 0.45],
  };
  const [boardShare, lodgingShare] = sayings[trade.sector] ?? [0.5, 0.5];
  const say = (share: number): boolean | null => (random.chance(0.12) ? null : random.chance(share));
  const board = say(boardShare);
  const lodging = say(lodgingShare);
  const couplesRoom = lodging !== true || random.chance(0.5) ? null : random.chance(0.5);
  return { board, lodging, couplesRoom };
};

const agesOf = (random: Random, [min, max]: JobKind["ages"]): DemoVacancy["age"] => {
  if (random.chance(0.15)) return null;
  return { min: random.chance(0.9) ? min : null, max: random.chance(0.85) ? max - random.int(0, 1) * 3 : null };
};

/** 健康证 is often got after arrival and then not asked for beforehand; other papers are the law. */
const papersOf = (random: Random, job: JobKind): string[] =>
  (job.certificates ?? []).filter((name) => random.chance(name === "健康证" ? 0.5 : 0.9));

const datesOf = (random: Random, today: string) => {
  const startsIn = random.int(0, 25);
  return {
    startsOn: random.chance(0.4) ? addDays(today, startsIn) : null,
    closesOn: addDays(today, startsIn + random.int(7, 75)),
  };
};

/**
 * How much a posting leaves unsaid, one draw for both gaps: 12 % name no wage and 22 % no skills, 2 % neither,
 * so that a third lacks something. The first posting, with which the tour begins, is complete.
 */
const silenceOf = (seed: number, number: number): { wage: boolean; skills: boolean } => {
  const draw = evenFraction(seed, "silence", number);
  return { wage: number > 0 && draw < 0.12, skills: number > 0 && draw >= 0.1 && draw < 0.32 };
};

/** A posting of a house, as it would send it. */
export const vacancyOf = (
  seed: number,
  number: number,
  house: House,
  job: JobKind,
  seats: number,
  today: string,
): DemoVacancy => {
  const random = randomFrom(seed, "vacancy", number);
  const title = random.pick(job.titles);
  const wage = wageOf(random, job, house.employer.base);
  const skills = skillsOf(random, job, title);
  const unsaid = silenceOf(seed, number);
  const learner = /学徒/.test(title);
  const facts = {
    title,
    base: house.employer.base,
    sector: house.trade.sector,
    region: house.region,
    workplace: random.chance(0.8) ? house.workplace : null,
    seats,
    skills: unsaid.skills ? [] : skills,
    certificates: papersOf(random, job),
    wage: unsaid.wage ? null : wage,
    ...livingOf(random, house),
    shift: random.weigh(job.shifts),
    age: agesOf(random, job.ages),
    education: random.chance(0.6) ? (job.education ?? null) : null,
    experienceYearsMin: learner ? null : (job.experienceYears ?? null),
    socialInsurance: random.chance(0.5) ? null : random.chance(house.employer.base === "local" ? 0.3 : 0.7),
    hazardous: job.hazardous ?? (random.chance(0.5) ? false : null),
    ...datesOf(random, today),
  };
  const description = describeVacancy(random, job, at(house.goods, 0), facts);
  return { ...facts, id: idOf(seed, "vacancy", number), employerId: house.employer.id, description };
};
