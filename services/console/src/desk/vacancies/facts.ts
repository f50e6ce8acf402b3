import type { Row } from "../../api/types.ts";

export type Vacancy = Row<"listVacancies">;

/** Facts that can be completed or corrected, in the order in which a clerk reads them. */
export const factNames = [
  "title",
  "wage",
  "region",
  "workplace",
  "sector",
  "board",
  "lodging",
  "couplesRoom",
  "shift",
  "skills",
  "certificates",
  "age",
  "education",
  "experienceYearsMin",
  "socialInsurance",
  "hazardous",
  "startsOn",
  "closesOn",
  "seats",
  "description",
] as const;

export type FactName = (typeof factNames)[number];

/** What is said of a vacancy, seats as the number of people wanted. */
export type Facts = Pick<Vacancy, Exclude<FactName, "seats">> & { seats: number | null };

/** The facts of a vacancy as a form changes them. */
export const factsOf = (vacancy: Vacancy): Facts => {
  const { seats } = vacancy;
  const picked = Object.fromEntries(factNames.map((name) => [name, vacancy[name]]));
  return { ...(picked as Facts), seats: seats.total === 0 ? null : seats.total };
};

type Loose<T> = T extends readonly (infer Item)[] ? Loose<Item>[] : T extends object ? { [K in keyof T]?: Loose<T[K]> | null } : T;

/** What a form holds while somebody types: any part may be empty. */
export type FormFacts = { [Name in FactName]?: Loose<Facts[Name]> | null };

const wageOf = (wage: FormFacts["wage"]): Facts["wage"] => {
  const { minFen = null, maxFen = null, unit } = wage ?? {};
  const low = minFen ?? maxFen;
  const high = maxFen ?? minFen;
  return low === null || high === null ? null : { minFen: low, maxFen: high, unit: unit ?? "month" };
};

const ageOf = (age: FormFacts["age"]): Facts["age"] => {
  const { min = null, max = null } = age ?? {};
  return min === null && max === null ? null : { min, max };
};

const skillsOf = (skills: FormFacts["skills"]): Facts["skills"] =>
  (skills ?? []).flatMap(({ name, level = null, must }) => (name ? [{ name, level, must: must ?? false }] : []));

const textOf = (text: string | null | undefined): string | null => text?.trim() || null;

/** The facts that a filled form says; what is left empty is not said. One end of the pay stands for both. */
export const filledFacts = (form: FormFacts): Partial<Facts> => {
  const given = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value ?? null])) as FormFacts;
  const has = (name: FactName): boolean => name in form;
  return {
    ...(given as Partial<Facts>),
    ...(has("title") && { title: textOf(form.title) ?? "" }),
    ...(has("workplace") && { workplace: textOf(form.workplace) }),
    ...(has("description") && { description: textOf(form.description) }),
    ...(has("wage") && { wage: wageOf(form.wage) }),
    ...(has("age") && { age: ageOf(form.age) }),
    ...(has("skills") && { skills: skillsOf(form.skills) }),
    ...(has("certificates") && { certificates: form.certificates ?? [] }),
  };
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const ordered = (name: FactName, value: unknown): unknown => {
  if (name === "wage" && value) return [(value as Facts["wage"])?.minFen, (value as Facts["wage"])?.maxFen, (value as Facts["wage"])?.unit];
  if (name === "age" && value) return [(value as Facts["age"])?.min, (value as Facts["age"])?.max];
  if (name === "skills") return (value as Facts["skills"]).map(({ name: skill, level, must }) => [skill, level, must]);
  return value;
};

/** Which of the facts in `after` differ from `before`. */
export const changedNames = (before: Facts, after: Partial<Facts>): FactName[] =>
  factNames.filter((name) => after[name] !== undefined && !isSame(ordered(name, before[name]), ordered(name, after[name])));

/** Only the named facts. */
export const onlyFacts = (facts: Partial<Facts>, names: readonly FactName[]): Partial<Facts> =>
  Object.fromEntries(names.map((name) => [name, facts[name]])) as Partial<Facts>;
