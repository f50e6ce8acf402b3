import type { Base, Education, Sector, Shift, SkillLevel, WageUnit } from "@qianxian/contracts/vocabulary";
import type { Choices } from "../random.ts";

export type SkillAsk = { name: string; level: SkillLevel | null; must: boolean };

/** One kind of work as postings write it, and as people who did it remember it. */
export type JobKind = {
  titles: readonly string[];
  skills: readonly SkillAsk[];
  certificates?: readonly string[];
  /** Monthly pay in yuan at the deltas, from a newcomer's to an old hand's. */
  monthly: readonly [number, number];
  /** How the pay is written; by the month if not said. */
  units?: Choices<WageUnit>;
  /** Pay per piece in fen, where pieces are counted. */
  pieceFen?: readonly [number, number];
  shifts: Choices<Shift | null>;
  ages: readonly [number, number];
  education?: Education;
  experienceYears?: number;
  hazardous?: true;
  /** What there is to do; `{goods}` stands for what the house makes. */
  duties: readonly string[];
};

/** A kind of house: where it stands, how it is named, what it makes, whom it takes on. */
export type Trade = {
  id: string;
  sector: Sector;
  bases: Partial<Record<Base, number>>;
  /** `酸汤鱼馆|贵州酸汤鱼`: after the bar what houses of this name make, if not any of `goods`. */
  nameTails: readonly string[];
  goods: readonly string[];
  jobs: Choices<JobKind>;
};

/** A skill the work can't do without. */
export const must = (name: string, level: SkillLevel | null = null): SkillAsk => ({
  name,
  level,
  must: true,
});

/** A skill that is welcome (优先). */
export const nice = (name: string, level: SkillLevel | null = null): SkillAsk => ({
  name,
  level,
  must: false,
});

export const dayWork: Choices<Shift | null> = [["day", 8], [null, 2]];
export const twoShifts: Choices<Shift | null> = [["rotating", 6], ["day", 3], ["night", 0.5], [null, 1.5]];
