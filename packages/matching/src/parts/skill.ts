import { certificateEnglish, closeness, skillEnglish } from "@qianxian/gazetteer";
import type { HeldSkill, WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard, WantedSkill } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import { demandedCertificates } from "../certificates.ts";
import { joinPhrases, listed, zhCount } from "../wording.ts";
import { qualification } from "./qualification.ts";
import { known, partRule, vacancySilent, weightedMean, workerSilent, type Fit } from "./part-rule.ts";

const heights = { learner: 0, able: 1, skilled: 2 };
/** What a wanted skill weighs in the coverage: 1 when required, 0.5 when preferred. */
export const weightOf = ({ must }: Pick<WantedSkill, "must">): number => (must ? 1 : 0.5);
/** Credit by how many levels the worker stands below the level asked for. */
const creditBelow = [1, 0.7, 0.4];
/** Credit when a level is asked for and neither level nor years of the worker are known. */
const creditUnknownLevel = 0.8;

/** full: the skill itself at the level asked; short: the skill itself, level lower or unknown; near: a relative; none. */
type Cover = {
  wanted: WantedSkill;
  by: HeldSkill | null;
  credit: number;
  kind: "full" | "short" | "near" | "none";
};
type SkillFit = Fit & { covers: readonly Cover[]; falls: readonly Words[] };

/** A stated level, else what the years of practice suggest: three make 熟手, one makes 会做. */
export const heightOf = ({ level, years }: HeldSkill): number | null => {
  if (level !== null) return heights[level];
  if (years === null) return null;
  return years >= 3 ? heights.skilled : years >= 1 ? heights.able : heights.learner;
};

const levelCredit = (held: HeldSkill, wanted: WantedSkill): number => {
  if (wanted.level === null) return 1;
  const height = heightOf(held);
  if (height === null) return creditUnknownLevel;
  return creditBelow[Math.max(0, heights[wanted.level] - height)] ?? 0;
};

/** What a held skill is worth for a wanted one, 0 to 1: its closeness times the credit of its level. */
export const creditFor = (held: HeldSkill, wanted: WantedSkill): number =>
  closeness(held.name, wanted.name) * levelCredit(held, wanted);

const kindOf = (near: number, credit: number): Cover["kind"] => {
  if (credit === 0) return "none";
  if (near < 1) return "near";
  return credit === 1 ? "full" : "short";
};

const coverOf = (wanted: WantedSkill, skills: readonly HeldSkill[]): Cover => {
  let best: Cover = { wanted, by: null, credit: 0, kind: "none" };
  for (const held of skills) {
    const near = closeness(held.name, wanted.name);
    const credit = creditFor(held, wanted);
    if (credit > best.credit) best = { wanted, by: held, credit, kind: kindOf(near, credit) };
  }
  return best;
};

/** Silence must not pay: where the work cannot be done without a skill, not having told any counts half. */
const unrecorded = (vacancy: VacancyCard): Fit =>
  vacancy.skills.some(({ must }) => must) ? { fit: 5_000, unknown: "worker" } : workerSilent;

const coverage = (worker: WorkerCard, vacancy: VacancyCard): Omit<SkillFit, "falls"> => {
  if (worker.skills.length === 0) return { ...unrecorded(vacancy), covers: [] };
  if (vacancy.skills.length === 0) return { ...vacancySilent, covers: [] };
  const covers = vacancy.skills.map((wanted) => coverOf(wanted, worker.skills));
  const share = weightedMean(
    covers.map(({ wanted, credit }) => [weightOf(wanted), credit]),
  );
  return { ...known(share), covers };
};

/** Coverage, less what schooling and experience fall short of; a part that is left out stays left out. */
const measure = (worker: WorkerCard, vacancy: VacancyCard): SkillFit => {
  const covered = coverage(worker, vacancy);
  const { factor, phrases } = qualification(worker, vacancy);
  if (covered.fit === null || factor === 1) return { ...covered, falls: [] };
  const unknown = covered.unknown === "vacancy" ? "none" : covered.unknown;
  return { ...covered, fit: Math.round(covered.fit * factor), unknown, falls: phrases };
};

const named = (name: string): Words => ({ zh: name, en: skillEnglish(name) });

const sayOne = ({ wanted, by, kind }: Cover): Words => {
  const skill = named(wanted.name);
  if (kind === "full") return { zh: `要的${skill.zh}您会`, en: `you have the skill it asks for, ${skill.en}` };
  if (kind === "short")
    return {
      zh: `要的${skill.zh}您会，熟练程度可能还差一点`,
      en: `you have the skill it asks for, ${skill.en}, perhaps not yet at the level`,
    };
  if (kind === "near" && by) {
    const held = named(by.name);
    return { zh: `要会${skill.zh}，您会的${held.zh}相近`, en: `it asks for ${skill.en}, your ${held.en} is close to it` };
  }
  return { zh: `要会${skill.zh}，您还没有登记会做`, en: `it asks for ${skill.en}, which is not among your skills` };
};

const countMatched = (all: number, matched: number): Words => {
  if (matched === 0) return { zh: `${zhCount(all)}项技能都没对上`, en: `none of ${all} skills match` };
  if (matched === all) return { zh: `${zhCount(all)}项技能都对上了`, en: `all ${all} skills match` };
  return { zh: `${zhCount(all)}项技能对上${zhCount(matched)}项`, en: `${matched} of ${all} skills match` };
};

const sayMany = (covers: readonly Cover[]): Words => {
  const count = (...kinds: Cover["kind"][]) => covers.filter(({ kind }) => kinds.includes(kind)).length;
  const [all, matched, short, near] = [covers.length, count("full", "short"), count("short"), count("near")];
  const missing = covers.filter(({ kind }) => kind === "none").map(({ wanted }) => named(wanted.name));
  const phrases: Words[] = [countMatched(all, matched)];
  if (short > 0) phrases.push({ zh: `其中${zhCount(short)}项程度可能还差一点`, en: `${short} perhaps not yet at the level` });
  if (near > 0) phrases.push({ zh: `${near === 1 ? "一" : zhCount(near)}项相近`, en: `${near} close` });
  if (missing.length > 0 && missing.length <= 2)
    phrases.push({ zh: `差${listed(missing).zh}`, en: `missing ${listed(missing).en}` });
  return joinPhrases(phrases);
};

const sayUnrecorded = (vacancy: VacancyCard): Words => {
  const asked = vacancy.skills.filter(({ must }) => must).map(({ name }) => named(name));
  if (asked.length === 0) return { zh: "您还没有说会做什么", en: "you have not said what you can do" };
  const { zh, en } = listed(asked.slice(0, 2));
  return { zh: `要会${zh}，您还没有说会做什么`, en: `it asks for ${en}, you have not said what you can do` };
};

const saySkills = ({ unknown, covers }: SkillFit, vacancy: VacancyCard): Words => {
  if (unknown === "worker") return sayUnrecorded(vacancy);
  const [first, second] = covers;
  if (!first) return { zh: "岗位没有写要什么技能", en: "the posting names no skills" };
  return second ? sayMany(covers) : sayOne(first);
};

/** Certificates the gate let pass because nothing is recorded; they are named here so that nobody is surprised. */
const unrecordedCertificates = (worker: WorkerCard, vacancy: VacancyCard): Words[] => {
  const asked = worker.certificates.length === 0 ? demandedCertificates(vacancy) : [];
  if (asked.length === 0) return [];
  const names = listed(asked.map((name) => ({ zh: name, en: certificateEnglish(name) })));
  return [{ zh: `要有${names.zh}，您还没有登记`, en: `it asks for ${names.en}, not recorded for you` }];
};

/**
 * Skill coverage: how much of what the work asks for the worker brings. A required skill weighs 1, a preferred one
 * 0.5; each is credited with the best `closeness x level credit` over the worker's skills (level credit 1 at or above
 * the level asked, 0.7 one below, 0.4 two below, 0.8 unknown). Further skills neither help nor harm. A worker of whom
 * no skill is recorded counts half where a skill is required, and is left out where none is. Schooling and years of
 * experience that are asked for and fall short lower the whole (`qualification`).
 * Source of closeness: the skill taxonomy in packages/gazetteer; of the weights: DESIGN, section 4.
 */
export const skillPart = partRule<SkillFit>({
  part: "skill",
  measure,
  says: (fit, worker, vacancy) => joinPhrases([saySkills(fit, vacancy), ...fit.falls, ...unrecordedCertificates(worker, vacancy)]),
});
