import type { Posting, VacancyFacts } from "@qianxian/contracts/vacancies";
import type { Base, Education, Words } from "@qianxian/contracts/vocabulary";
import { findSector } from "@qianxian/gazetteer";
import { readAge } from "./age.ts";
import { readBoardLodging } from "./board-lodging.ts";
import { closingDay } from "./closing-day.ts";
import { maskContacts } from "./contact-data.ts";
import { findEducation, readEducation } from "./education.ts";
import { findExperience, readExperience } from "./experience.ts";
import { readHazard } from "./hazard.ts";
import { findHeadcount, readHeadcount } from "./headcount.ts";
import { readPlace } from "./place.ts";
import { cut } from "./plain-text.ts";
import { passagesOf } from "./requirements.ts";
import { readShift } from "./shift.ts";
import { readSocialInsurance } from "./social-insurance.ts";
import { readWage, type WageReading } from "./wage.ts";
import { findWage } from "./wage-in-text.ts";
import { readCertificates, readSkills } from "./wanted-skills.ts";

export type FactsReading = {
  facts: VacancyFacts;
  /** Why the wage could not be read. */
  wageSays?: Words;
  /** Why the place could not be read. */
  placeSays?: Words;
  /** How something unclear was understood. */
  notes: Words[];
};

/** The first column that speaks of it: boards put experience under education, and either under head-count. */
const firstRead = <T>(columns: readonly string[], read: (text: string) => T | null): T | null => {
  for (const column of columns) {
    const value = read(column);
    if (value !== null) return value;
  }
  return null;
};

const educationOf = ({ education, experience, headcount_text, description }: Posting): Education | null => {
  const level = firstRead([education, experience, headcount_text], readEducation) ?? findEducation(description);
  return level === "any" ? null : level;
};

const experienceOf = ({ education, experience, headcount_text, description }: Posting): number | null =>
  firstRead([experience, education, headcount_text], readExperience) ?? findExperience(description);

const wageOf = ({ wage_text, title, description }: Posting): WageReading => {
  const column = readWage(wage_text);
  if (column.wage) return column;
  const wage = findWage(`${title}\n${description}`);
  const says = { zh: "工资栏看不明白，按正文里写的工资记", en: "The wage was taken from the text." };
  return wage ? { wage, says } : column;
};

const noted = (about: Words, says: Words | undefined): Words[] =>
  says ? [{ zh: `${about.zh}${says.zh}`, en: `${about.en} ${says.en}` }] : [];

const orNull = (text: string, max: number): string | null => cut(maskContacts(text), max) || null;

/** The facts of a posting's columns and text; what is not said stays null. Contact data is masked in every text. */
export const readFacts = (posting: Posting, base: Base, today: string): FactsReading => {
  const { title, location_text, tags, description } = posting;
  const text = `${title}\n${tags}\n${description}`;
  const wage = wageOf(posting);
  const place = readPlace(location_text, description);
  const passages = passagesOf(description);
  const facts: VacancyFacts = {
    title: orNull(title.replace(/\s+/g, " "), 120) ?? title,
    base,
    sector: findSector(title) ?? findSector(tags) ?? findSector(description),
    region: place.region,
    workplace: orNull(location_text, 200),
    seats: readHeadcount(posting.headcount_text) ?? findHeadcount(`${title}\n${description}`),
    skills: readSkills(title, tags, passages),
    certificates: readCertificates(title, passages),
    wage: wage.wage,
    ...readBoardLodging(text),
    shift: readShift(text),
    age: readAge(text),
    education: educationOf(posting),
    experienceYearsMin: experienceOf(posting),
    socialInsurance: readSocialInsurance(text),
    hazardous: readHazard(text),
    startsOn: null,
    closesOn: closingDay(today),
    description: orNull(description, 5_000),
  };
  return {
    facts,
    ...(wage.wage === null && wage.says ? { wageSays: wage.says } : {}),
    ...(place.region === null && place.says ? { placeSays: place.says } : {}),
    notes: [
      ...(wage.wage ? noted({ zh: "工资：", en: "Wage:" }, wage.says) : []),
      ...(place.region ? noted({ zh: "工作地点：", en: "Place of work:" }, place.says) : []),
    ],
  };
};
