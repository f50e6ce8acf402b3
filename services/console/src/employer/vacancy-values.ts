import type { paths } from "@qianxian/client";
import { ancestorsOf } from "@qianxian/gazetteer";
import type { Vacancy } from "./employer-queries.ts";

type Body = paths["/v1/vacancies"]["post"]["requestBody"]["content"]["application/json"];

type Level = Vacancy["skills"][number]["level"];

/** A skill that is asked for; the form shows no level, and keeps the one that was set. */
export type SkillRow = { name: string; must: boolean; level?: Level };

/** A vacancy as its form holds it: texts as typed; an empty one is not said. */
export type VacancyValues = {
  title: string;
  base: string;
  sector: string;
  seats: string;
  skills: SkillRow[];
  certificates: string;
  province: string;
  city: string;
  county: string;
  workplace: string;
  unit: "month" | "day" | "hour" | "piece";
  wageFrom: string;
  wageTo: string;
  board: string;
  lodging: string;
  couplesRoom: string;
  socialInsurance: string;
  hazardous: string;
  shift: string;
  ageFrom: string;
  ageTo: string;
  education: string;
  experience: string;
  startsOn: string;
  closesOn: string;
  description: string;
};

/** A form in which nothing has been written. */
export const emptyValues: VacancyValues = {
  title: "", base: "", sector: "", seats: "", skills: [], certificates: "", province: "", city: "", county: "",
  workplace: "", unit: "month", wageFrom: "", wageTo: "", board: "", lodging: "", couplesRoom: "", socialInsurance: "",
  hazardous: "", shift: "", ageFrom: "", ageTo: "", education: "", experience: "", startsOn: "", closesOn: "", description: "",
};

const text = (value: string): string | null => value.trim() || null;
const whole = (value: string): number | null => (value.trim() === "" ? null : Math.round(Number(value)));
const yesNo = (value: string): boolean | null => (value === "" ? null : value === "yes");

const wageOf = ({ wageFrom, wageTo, unit }: VacancyValues): Body["wage"] => {
  const ends = [wageFrom, wageTo].map((yuan) => (yuan.trim() === "" ? null : Math.round(Number(yuan) * 100)));
  const min = ends[0] ?? ends[1];
  const max = ends[1] ?? ends[0];
  return min === null || min === undefined || max === null || max === undefined ? null : { minFen: min, maxFen: max, unit };
};

const ageOf = ({ ageFrom, ageTo }: VacancyValues): Body["age"] => {
  const [min = null, max = null] = [whole(ageFrom), whole(ageTo)];
  return min === null && max === null ? null : { min, max };
};

/** What a form says, as the operation takes it. Money in fen; the smallest named region counts. */
export const factsOf = (values: VacancyValues): Body =>
  ({
    title: values.title.trim(),
    base: values.base,
    sector: text(values.sector),
    region: values.county || values.city || values.province || null,
    workplace: text(values.workplace),
    seats: whole(values.seats),
    skills: values.skills.filter(({ name }) => name !== "").map(({ name, must, level = null }) => ({ name, level, must })),
    certificates: values.certificates.split(/[、，,\s]+/).filter(Boolean),
    wage: wageOf(values),
    board: yesNo(values.board),
    lodging: yesNo(values.lodging),
    couplesRoom: yesNo(values.couplesRoom),
    socialInsurance: yesNo(values.socialInsurance),
    hazardous: yesNo(values.hazardous),
    shift: text(values.shift),
    age: ageOf(values),
    education: text(values.education),
    experienceYearsMin: whole(values.experience),
    startsOn: text(values.startsOn),
    closesOn: text(values.closesOn),
    description: text(values.description),
  }) as Body;

const typed = (value: number | null | undefined): string => (value === null || value === undefined ? "" : String(value));
const yuan = (fen: number | null | undefined): string => (fen === null || fen === undefined ? "" : String(fen / 100));
const saidYes = (value: boolean | null): string => (value === null ? "" : value ? "yes" : "no");

/** Province, city and county of a region; a district of a municipality stands right below it. */
const regionParts = (code: string | null) => {
  const [province = "", city = "", county = ""] = code ? ancestorsOf(code).toReversed() : [];
  return { province, city, county };
};

const saidOf = (vacancy: Vacancy) => ({
  board: saidYes(vacancy.board),
  lodging: saidYes(vacancy.lodging),
  couplesRoom: saidYes(vacancy.couplesRoom),
  socialInsurance: saidYes(vacancy.socialInsurance),
  hazardous: saidYes(vacancy.hazardous),
});

const limitsOf = ({ age, education, experienceYearsMin }: Vacancy) => ({
  ageFrom: typed(age?.min),
  ageTo: typed(age?.max),
  education: education ?? "",
  experience: typed(experienceYearsMin),
});

const payOf = ({ wage }: Vacancy) => ({
  unit: wage?.unit ?? ("month" as const),
  wageFrom: yuan(wage?.minFen),
  wageTo: yuan(wage?.maxFen),
});

/** A vacancy as its form shows it. */
export const valuesOf = (vacancy: Vacancy): VacancyValues => ({
  title: vacancy.title,
  base: vacancy.base,
  sector: vacancy.sector ?? "",
  seats: vacancy.seats.total > 0 ? String(vacancy.seats.total) : "",
  skills: vacancy.skills.map(({ name, must, level }) => ({ name, must, level })),
  certificates: vacancy.certificates.join("、"),
  ...regionParts(vacancy.region),
  ...payOf(vacancy),
  ...saidOf(vacancy),
  ...limitsOf(vacancy),
  workplace: vacancy.workplace ?? "",
  shift: vacancy.shift ?? "",
  startsOn: vacancy.startsOn ?? "",
  closesOn: vacancy.closesOn ?? "",
  description: vacancy.description ?? "",
});

/**
 * A form onto what others have saved meanwhile: what was changed in it stays as it was typed, everything else is what
 * stands now.
 */
export const rebased = (typedNow: VacancyValues, base: VacancyValues, fresh: VacancyValues): VacancyValues => {
  const names = Object.keys(fresh) as (keyof VacancyValues)[];
  const isMine = (name: keyof VacancyValues): boolean => JSON.stringify(typedNow[name]) !== JSON.stringify(base[name]);
  return Object.fromEntries(names.map((name) => [name, isMine(name) ? typedNow[name] : fresh[name]])) as VacancyValues;
};

/** Under which field of the form a problem of the operation is shown. */
export const fieldOf: Readonly<Record<string, keyof VacancyValues>> = {
  "wage/minFen": "wageFrom",
  "wage/maxFen": "wageTo",
  wage: "wageFrom",
  "age/min": "ageFrom",
  "age/max": "ageTo",
  age: "ageFrom",
  region: "province",
  experienceYearsMin: "experience",
};
