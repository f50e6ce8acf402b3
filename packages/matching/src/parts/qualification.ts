import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Education, Words } from "@qianxian/contracts/vocabulary";

const steps: readonly Education[] = ["primary", "junior", "senior", "college", "bachelor"];

const names: Record<Education, Words> = {
  primary: { zh: "小学", en: "primary school" },
  junior: { zh: "初中", en: "junior school" },
  senior: { zh: "高中或中专", en: "senior school" },
  college: { zh: "大专", en: "college" },
  bachelor: { zh: "本科", en: "a bachelor's degree" },
};

/** Credit by how many steps the worker's schooling stands below what is asked. */
const creditBelow = [1, 0.8, 0.6, 0.4, 0.2];
/** Credit of no experience at all where some is asked; it rises to 1 with the years. */
const creditUntried = 0.7;

/** What the work asks of a person besides skills: a factor from 0 to 1, and a phrase for each thing that falls short. */
export type Qualification = { factor: number; phrases: readonly Words[] };

/** What schooling below what is asked leaves of the coverage, 0 to 1; 1 where either side has not told. */
export const schoolingFactor = (held: Education | null, asked: Education | null): number =>
  held === null || asked === null ? 1 : (creditBelow[Math.max(0, steps.indexOf(asked) - steps.indexOf(held))] ?? 0);

/** What fewer years than are asked for leave of the coverage, 0.7 to 1; `years` is null when nothing is told. */
export const experienceFactor = (asked: number, years: number | null): number =>
  asked === 0 || years === null || years >= asked ? 1 : creditUntried + (1 - creditUntried) * (years / asked);

const schooling = ({ education }: WorkerCard, asked: Education | null): Qualification => {
  if (education === null || asked === null) return { factor: 1, phrases: [] };
  const below = steps.indexOf(asked) - steps.indexOf(education);
  if (below <= 0) return { factor: 1, phrases: [] };
  const [wanted, held] = [names[asked], names[education]];
  const says = { zh: `要${wanted.zh}，您登记的是${held.zh}`, en: `it asks for ${wanted.en}, you have ${held.en}` };
  return { factor: schoolingFactor(education, asked), phrases: [says] };
};

/** Years in the posting's sector, and years with a skill it names, whichever is more; null when nothing is told. */
export const yearsOf = (worker: WorkerCard, { sector, skills }: Pick<VacancyCard, "sector" | "skills">): number | null => {
  let most = -1;
  for (const lived of worker.sectorExperience) if (lived.sector === sector && lived.years > most) most = lived.years;
  for (const { name, years } of worker.skills)
    if (years !== null && years > most && skills.some((wanted) => wanted.name === name)) most = years;
  if (most >= 0) return most;
  return worker.sectorExperience.length > 0 ? 0 : null;
};

const experience = (worker: WorkerCard, vacancy: VacancyCard): Qualification => {
  const asked = vacancy.experienceYearsMin ?? 0;
  const years = yearsOf(worker, vacancy);
  if (asked === 0 || years === null || years >= asked) return { factor: 1, phrases: [] };
  const says =
    years === 0
      ? { zh: `要${asked}年经验，您还没有`, en: `it asks for ${asked} years of experience, you have none` }
      : { zh: `要${asked}年经验，您有${years}年`, en: `it asks for ${asked} years of experience, you have ${years}` };
  return { factor: experienceFactor(asked, years), phrases: [says] };
};

/** Schooling and experience asked for. What either side has not told never counts against the worker. */
export const qualification = (worker: WorkerCard, vacancy: VacancyCard): Qualification => {
  const [school, work] = [schooling(worker, vacancy.education), experience(worker, vacancy)];
  return { factor: school.factor * work.factor, phrases: [...school.phrases, ...work.phrases] };
};
