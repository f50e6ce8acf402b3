import { closeness } from "@qianxian/gazetteer";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard, WantedSkill } from "@qianxian/contracts/vacancies";
import { pointsOf } from "../parts/part-rule.ts";
import { experienceFactor, schoolingFactor, yearsOf } from "../parts/qualification.ts";
import { creditFor, weightOf } from "../parts/skill.ts";
import { neutral } from "../score.ts";

/** One way in which vacancies ask for skills, schooling and experience: all that the skill part looks at. */
type Demand = {
  vacancy: VacancyCard;
  /** Numbers of the wanted skills, in the order of the posting, and what each weighs. */
  wanted: readonly number[];
  weights: readonly number[];
  weight: number;
  must: boolean;
  years: number;
};

const keyOf = ({ skills, education, experienceYearsMin, sector }: VacancyCard): string =>
  JSON.stringify([skills.map(({ name, level, must }) => [name, level, must]), education, experienceYearsMin ?? 0, sector]);

const widerBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const next = new Uint8Array(2 * bytes.length);
  next.set(bytes);
  return next;
};

/**
 * Every way in which the vacancies of an index ask for skills. Most vacancies share theirs with others, so the skill part
 * is worked out once for a worker and each way; sums run in the order of the posting, as in the part itself.
 */
export class SkillDemands {
  readonly #numberOf = new Map<string, number>();
  readonly #demands: Demand[] = [];
  readonly #skillOf = new Map<string, number>();
  readonly #skills: WantedSkill[] = [];
  /** For a skill held: the numbers of those wanted skills for which it counts. */
  readonly #near = new Map<string, number[]>();
  #must = new Uint8Array(64);
  #credits = new Float64Array(64);
  #fits = new Int16Array(64);

  get size(): number {
    return this.#demands.length;
  }

  /** The number of the way in which a vacancy asks. */
  demand(vacancy: VacancyCard): number {
    const key = keyOf(vacancy);
    const before = this.#numberOf.get(key);
    if (before !== undefined) return before;
    const weights = vacancy.skills.map(weightOf);
    const demand: Demand = {
      vacancy,
      wanted: vacancy.skills.map((skill) => this.#skill(skill)),
      weights,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
      must: vacancy.skills.some(({ must }) => must),
      years: vacancy.experienceYearsMin ?? 0,
    };
    const number = this.#demands.push(demand) - 1;
    this.#numberOf.set(key, number);
    if (number >= this.#must.length) this.#must = widerBytes(this.#must);
    this.#must[number] = Number(demand.must);
    return number;
  }

  /** A vacancy that asks so. */
  record(demand: number): VacancyCard {
    return this.#demands[demand]!.vacancy;
  }

  /** Whether a skill is required, not only preferred. */
  isMust(demand: number): boolean {
    return this.#must[demand] === 1;
  }

  /** The fit of the skill part for each demand by its number; good until the next call. */
  fits(worker: WorkerCard): Int16Array {
    if (this.#fits.length < this.#demands.length) this.#fits = new Int16Array(2 * this.#demands.length);
    const fits = this.#fits;
    const touched = this.#credit(worker);
    for (let at = 0; at < this.#demands.length; at += 1) fits[at] = this.#fit(worker, this.#demands[at]!);
    for (const skill of touched) this.#credits[skill] = 0;
    return fits;
  }

  #fit(worker: WorkerCard, demand: Demand): number {
    const covered = this.#coverage(worker, demand);
    if (covered < 0) return neutral;
    if (covered === 0) return 0;
    const { vacancy, years } = demand;
    const work = years === 0 ? 1 : experienceFactor(years, yearsOf(worker, vacancy));
    const factor = schoolingFactor(worker.education, vacancy.education) * work;
    return factor === 1 ? covered : Math.round(covered * factor);
  }

  /** Points of coverage; -1 where the part is left out. */
  #coverage(worker: WorkerCard, { wanted, weights, weight, must }: Demand): number {
    if (worker.skills.length === 0) return must ? neutral : -1;
    if (wanted.length === 0) return neutral;
    let sum = 0;
    for (let at = 0; at < wanted.length; at += 1) sum += weights[at]! * this.#credits[wanted[at]!]!;
    return sum === 0 ? 0 : pointsOf(sum / weight);
  }

  /** Notes for each wanted skill the best credit over the worker's. @returns those noted */
  #credit(worker: WorkerCard): number[] {
    const touched: number[] = [];
    for (const held of worker.skills)
      for (const skill of this.#wantedNear(held.name)) {
        const credit = creditFor(held, this.#skills[skill]!);
        if (credit > this.#credits[skill]!) this.#credits[skill] = credit;
        touched.push(skill);
      }
    return touched;
  }

  #wantedNear(name: string): readonly number[] {
    const known = this.#near.get(name);
    if (known) return known;
    const near = this.#skills.flatMap((wanted, at) => (closeness(name, wanted.name) > 0 ? [at] : []));
    this.#near.set(name, near);
    return near;
  }

  #skill(wanted: WantedSkill): number {
    const key = `${wanted.level ?? ""}|${wanted.name}`;
    const before = this.#skillOf.get(key);
    if (before !== undefined) return before;
    const skill = this.#skills.push(wanted) - 1;
    this.#skillOf.set(key, skill);
    this.#near.clear();
    if (this.#credits.length <= skill) this.#credits = new Float64Array(2 * skill);
    return skill;
  }
}
