import type { HeldSkill, WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard, WantedSkill } from "@qianxian/contracts/vacancies";
import { pointsOf } from "../parts/part-rule.ts";
import { experienceFactor, schoolingFactor, yearsOf } from "../parts/qualification.ts";
import { creditFor, heightOf, weightOf } from "../parts/skill.ts";
import { neutral } from "../score.ts";

/** What one vacancy asks for, as credits by the number of a held skill. */
export type AskedSkills = {
  vacancy: VacancyCard;
  /** In the order of the posting. */
  credits: readonly Float64Array[];
  weights: readonly number[];
  weight: number;
  must: boolean;
  years: number;
};

/** Every kind of skill that workers of an index hold, by name and level; the reverse of `SkillDemands`. */
export class HeldSkills {
  readonly #numberOf = new Map<string, number>();
  readonly #held: HeldSkill[] = [];
  readonly #credits = new Map<string, Float64Array>();

  /** The numbers of a worker's skills. */
  numbers(worker: WorkerCard): readonly number[] {
    return worker.skills.map((held) => this.#number(held));
  }

  /** Makes a vacancy ready to be held against many workers. */
  asked(vacancy: VacancyCard): AskedSkills {
    const weights = vacancy.skills.map(weightOf);
    return {
      vacancy,
      credits: vacancy.skills.map((wanted) => this.#creditsFor(wanted)),
      weights,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
      must: vacancy.skills.some(({ must }) => must),
      years: vacancy.experienceYearsMin ?? 0,
    };
  }

  #number(held: HeldSkill): number {
    const key = `${heightOf(held) ?? ""}|${held.name}`;
    const before = this.#numberOf.get(key);
    if (before !== undefined) return before;
    const number = this.#held.push(held) - 1;
    this.#numberOf.set(key, number);
    return number;
  }

  #creditsFor(wanted: WantedSkill): Float64Array {
    const key = `${wanted.level ?? ""}|${wanted.name}`;
    const before = this.#credits.get(key);
    if (before?.length === this.#held.length) return before;
    const credits = Float64Array.from(this.#held, (held) => creditFor(held, wanted));
    this.#credits.set(key, credits);
    return credits;
  }
}

/** Points of coverage; -1 where the part is left out. Sums run in the order of the posting, as in the part itself. */
const coverage = (held: readonly number[], { credits, weights, weight, must }: AskedSkills): number => {
  if (held.length === 0) return must ? neutral : -1;
  if (credits.length === 0) return neutral;
  let sum = 0;
  for (let at = 0; at < credits.length; at += 1) {
    const of = credits[at]!;
    let best = 0;
    for (let skill = 0; skill < held.length; skill += 1) {
      const credit = of[held[skill]!]!;
      if (credit > best) best = credit;
    }
    sum += weights[at]! * best;
  }
  return sum === 0 ? 0 : pointsOf(sum / weight);
};

/** The fit of the skill part. @param held the numbers of the worker's skills */
export const skillFit = (worker: WorkerCard, held: readonly number[], asked: AskedSkills): number => {
  const covered = coverage(held, asked);
  if (covered < 0) return neutral;
  if (covered === 0) return 0;
  const work = asked.years === 0 ? 1 : experienceFactor(asked.years, yearsOf(worker, asked.vacancy));
  const factor = schoolingFactor(worker.education, asked.vacancy.education) * work;
  return factor === 1 ? covered : Math.round(covered * factor);
};
