import type { Education, SkillLevel } from "@qianxian/contracts/vocabulary";
import { addDays, ageOn } from "./dates.ts";
import { tradesIn } from "./employers.ts";
import { baseOf, payFactor, workerSectors } from "./places.ts";
import type { Choices, Random } from "./random.ts";
import type { DemoWorker } from "./records.ts";
import type { JobKind, Trade } from "./trades/index.ts";
import type { WorkerPlan } from "./worker-plan.ts";

type Stint = { trade: Trade; job: JobKind; years: number };

const levelAfter = (random: Random, years: number): SkillLevel => {
  if (years >= 5 && random.chance(years >= 10 ? 0.95 : 0.75)) return "skilled";
  return years >= 2 ? "able" : "learner";
};

/** What the person has done: the own trade first, for a third another one before. */
const stintsOf = (random: Random, plan: WorkerPlan, years: number): Stint[] => {
  if (years < 1) return [];
  const ownYears = random.int(1, Math.min(years, 16));
  const own: Stint = { trade: plan.trade, job: random.weigh(plan.trade.jobs), years: ownYears };
  const left = years - ownYears;
  if (left < 1 || !random.chance(0.33)) return [own];
  const trade = random.weigh(tradesIn("local", random.weigh(workerSectors.home)));
  return [own, { trade, job: random.weigh(trade.jobs), years: random.int(1, Math.min(left, 6)) }];
};

const skillsOf = (random: Random, stints: readonly Stint[]): DemoWorker["skills"] => {
  const skills = new Map<string, DemoWorker["skills"][number]>();
  for (const { job, years } of stints) {
    for (const { name, must } of job.skills) {
      if (skills.has(name) || !random.chance(must ? 0.96 : 0.55)) continue;
      const skillYears = Math.max(0, must ? years : years - random.int(0, 2));
      skills.set(name, {
        name,
        level: random.chance(0.12) ? null : levelAfter(random, skillYears),
        years: random.chance(0.12) ? null : skillYears,
      });
    }
  }
  return [...skills.values()];
};

/** Sectors with their years, longest first, one entry each. */
const sectorsOf = (stints: readonly Stint[]): DemoWorker["sectorExperience"] => {
  const years = new Map<Trade["sector"], number>();
  for (const { trade, years: more } of stints) years.set(trade.sector, (years.get(trade.sector) ?? 0) + more);
  return [...years].map(([sector, sum]) => ({ sector, years: sum })).toSorted((a, b) => b.years - a.years);
};

const expiryOf = (random: Random, name: string, today: string): string | null => {
  if (random.chance(0.15)) return null;
  return addDays(today, name === "健康证" ? random.int(-45, 320) : random.int(-120, 1_600));
};

const certificatesOf = (
  random: Random,
  stints: readonly Stint[],
  age: number,
  today: string,
): DemoWorker["certificates"] => {
  const driving = age >= 20 && random.chance(0.12) ? ["驾驶证C1"] : [];
  const names = stints.flatMap(({ job, years }) =>
    (job.certificates ?? []).filter((name) => random.chance(name === "健康证" || years < 2 ? 0.6 : 0.88)),
  );
  return [...new Set([...names, ...driving])].map((name) => ({
    name,
    expiresOn: expiryOf(random, name, today),
  }));
};

/** Half of those at home earned their last pay away. */
const lastPayYuan = (random: Random, plan: WorkerPlan, last: Stint | undefined): number | null => {
  if (last === undefined) return null;
  const [low, high] = last.job.monthly;
  const seasoned = Math.min(1, last.years / 10);
  const yuan = low + (high - low) * (0.15 + 0.45 * seasoned + 0.25 * random.fraction());
  const atHome = plan.away === null && random.chance(0.5);
  const base = plan.away && !atHome ? baseOf[plan.away.part] : "local";
  const factor = plan.away === null && !atHome ? 1 : payFactor[base];
  return Math.round((yuan * factor) / 100) * 100;
};

const wagesOf = (random: Random, plan: WorkerPlan, last: Stint | undefined) => {
  const pay = lastPayYuan(random, plan, last);
  const usual = pay ?? (plan.away ? 4_600 : 3_600);
  const floor = Math.round((usual * (0.86 + 0.22 * random.fraction())) / 100) * 100;
  return {
    wageFloorFen: random.chance(0.2) ? null : floor * 100,
    lastWageFen: pay === null || random.chance(0.12) ? null : pay * 100,
  };
};

const schooling: readonly (readonly [bornUpTo: number, Choices<Education | null>])[] = [
  [1980, [["primary", 45], ["junior", 44], ["senior", 7], [null, 4]]],
  [1992, [["primary", 20], ["junior", 60], ["senior", 14], ["college", 4], [null, 2]]],
  [2100, [["primary", 4], ["junior", 50], ["senior", 29], ["college", 12], ["bachelor", 3], [null, 2]]],
];

/** Nobody is a graduate before the age of it. */
const educationOf = (random: Random, birthYear: number, age: number): Education | null => {
  const row = schooling.find(([bornUpTo]) => birthYear <= bornUpTo);
  const education = row ? random.weigh(row[1]) : null;
  if (age < 18 && education !== null && education !== "primary") return "junior";
  return age < 22 && (education === "college" || education === "bachelor") ? "senior" : education;
};

/** Experience, skills, papers, schooling and pay, all out of one history, so that they fit each other. */
export const historyOf = (random: Random, plan: WorkerPlan, today: string) => {
  const age = ageOn(plan.birthDate, today);
  const birthYear = Number(plan.birthDate.slice(0, 4));
  const untried = random.chance(age < 20 ? 0.5 : 0.04);
  const stints = stintsOf(random, plan, untried ? 0 : age - 17);
  const skillsTold = !random.chance(0.08);
  return {
    skills: skillsTold ? skillsOf(random, stints) : [],
    certificates: certificatesOf(random, stints, age, today),
    sectorExperience: sectorsOf(stints),
    education: educationOf(random, birthYear, age),
    ...wagesOf(random, plan, stints[0]),
  };
};
