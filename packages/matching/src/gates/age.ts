import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { AgeRange, Words } from "@qianxian/contracts/vocabulary";
import { ageOn, sayAge, type Age } from "../age.ts";
import type { MatchContext } from "../context.ts";
import { joinPhrases } from "../wording.ts";
import type { GateRule, GateWords, Pair } from "./gate-rule.ts";

/** Nobody under 16 may be employed (Labour Law, article 15). */
const workingAge = 16;
/** Under 18 special protection applies (Labour Law, articles 58 and 64; Minors Protection Law, article 61). */
const adultAge = 18;

const ageOf = (worker: WorkerCard, context: MatchContext): Age | null =>
  worker.birthMonth === null ? null : ageOn(worker.birthMonth, context.today);

const fitsRange = ({ youngest, oldest }: Age, range: AgeRange | null): boolean =>
  oldest >= (range?.min ?? 0) && youngest <= (range?.max ?? 200);

const sayRange = ({ min, max }: AgeRange): Words => {
  if (min === null) return { zh: `不超过${max}岁`, en: `${max} or younger` };
  if (max === null) return { zh: `满${min}岁`, en: `${min} or older` };
  return { zh: `${min}到${max}岁`, en: `${min} to ${max}` };
};

/** Whether the person is surely of working age, or of unknown age. */
export const isOfWorkingAge = (worker: WorkerCard, context: MatchContext): boolean =>
  (ageOf(worker, context)?.youngest ?? workingAge) >= workingAge;

/** The words for somebody too young to work at all. */
export const sayTooYoung = (): GateWords => ({
  says: { zh: "未满16岁，法律不允许就业", en: "Under 16, whom the law allows no one to employ" },
  opensWhen: { zh: "年满16岁", en: "The person turns 16" },
});

/**
 * 16 and over, and within the stated range. What the law asks (16, 18) counts as reached only when the month of the
 * birthday is over; for the employer's own range either age of that month will do. An unknown age never fails.
 */
export const ageGate: GateRule = {
  gate: "age",
  holds: ({ worker, vacancy, context }) => {
    const age = ageOf(worker, context);
    return age === null || (age.youngest >= workingAge && fitsRange(age, vacancy.age));
  },
  explain: ({ worker, vacancy, context }) => {
    const age = ageOf(worker, context);
    if (!isOfWorkingAge(worker, context) || !age || !vacancy.age) return sayTooYoung();
    const range = sayRange(vacancy.age);
    return {
      says: { zh: `${sayAge(age)}岁，岗位要${range.zh}`, en: `Aged ${sayAge(age)}, the posting asks for ${range.en}` },
      opensWhen: { zh: "企业放宽年龄", en: "The employer widens the age range" },
    };
  },
};

const dangers = ({ vacancy }: Pair): Words[] => [
  ...(vacancy.hazardous === true ? [{ zh: "危险或井下作业", en: "hazardous or underground work" }] : []),
  ...(vacancy.shift === "night" || vacancy.shift === "rotating" ? [{ zh: "夜班", en: "night work" }] : []),
];

/** Under 18 never hazardous, underground or night work; rotating shifts hold nights. */
export const minorGate: GateRule = {
  gate: "minor-protection",
  holds: (pair) => {
    const age = ageOf(pair.worker, pair.context);
    return age === null || age.youngest >= adultAge || dangers(pair).length === 0;
  },
  explain: (pair) => {
    const danger = joinPhrases(dangers(pair));
    return {
      says: { zh: `未满18岁，不能安排：${danger.zh}`, en: `Under 18, barred from: ${danger.en}` },
      opensWhen: { zh: "年满18岁，或改为没有这些的白班", en: "The person turns 18, or the work is by day and free of this" },
    };
  },
};
