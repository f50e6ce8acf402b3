import type { Seeking, WorkerFacts, WorkerRow } from "@qianxian/contracts/profiles";
import type { PriorityGroup } from "@qianxian/contracts/vocabulary";
import { homeCounty } from "@qianxian/gazetteer";
import { quotable } from "./contact-data.ts";
import { readEducation } from "./education.ts";
import { readHeldCertificates, readHeldSkills } from "./held-skills.ts";
import { plain } from "./plain-text.ts";
import { readSeeking } from "./seeking.ts";
import { readWage } from "./wage.ts";
import { type ListReading, readPlaces, readRefusedShifts, readSectors } from "./wishes.ts";
import { workerColumnNames } from "./worker-column-names.ts";
import type { ColumnRemark } from "./worker-row.ts";
import { readDate } from "./written-date.ts";
import { readYesNo } from "./yes-no.ts";

/** Facts that a row states; what it does not speak of is absent. */
export type SaidFacts = Partial<WorkerFacts>;

type Column = keyof WorkerRow;
type Tell = (remark: ColumnRemark) => void;

const unread = (column: Column, text: string): ColumnRemark => {
  const quoted = quotable(text, 20);
  const name = workerColumnNames[column];
  return {
    column,
    zh: quoted ? `${name}里的“${quoted}”看不明白，没有记，请改写法` : `${name}看不明白，没有记，请改写法`,
    en: quoted ? `"${quoted}" in ${column} was not understood and is left out.` : `${column} was not understood and is left out.`,
  };
};

/** The first so many of a list; what was not understood, or is too much, is told. */
const listed = <T>(row: WorkerRow, column: Column, max: number, read: (text: string) => ListReading<T>, tell: Tell): T[] => {
  const { read: values, unread: pieces } = read(row[column]);
  for (const piece of pieces.slice(0, 3)) tell(unread(column, piece));
  const name = workerColumnNames[column];
  if (values.length > max)
    tell({ column, zh: `${name}太多，只记前 ${max} 项，请把主要的写在前面`, en: `${column}: only the first ${max} are kept.` });
  return values.slice(0, max);
};

const open = /^(?:面议|不限|随便|都可以?|无要求|无|没有|-)$/;

/** Least pay a month, in fen; the lower end of a range. */
const monthlyPay = (row: WorkerRow, column: "wageFloor" | "lastWage", tell: Tell): number | null => {
  const text = row[column];
  if (text === "" || open.test(plain(text))) return null;
  const { wage, says } = readWage(text);
  if (wage?.unit === "month") return wage.minFen;
  const why = wage ? { zh: "不是按月写的，请写每月多少", en: "it is not per month" } : (says ?? { zh: "看不明白，请写每月多少元", en: "not understood" });
  const name = workerColumnNames[column];
  tell({ column, zh: `${name}没有记：${why.zh}`, en: `${column} is left out: ${why.en}.` });
  return null;
};

const dateIn = (row: WorkerRow, column: "seekingFrom" | "verifiedOn", tell: Tell): string | null => {
  const date = readDate(row[column]);
  if (date === null && row[column] !== "" && !/随时|马上|立即|现在|即日/.test(row[column])) tell(unread(column, row[column]));
  return date;
};

const seekingOf = (row: WorkerRow, today: string, tell: Tell): Seeking | null => {
  const stated = readSeeking(row.seeking);
  const from = dateIn(row, "seekingFrom", tell) ?? readDate(row.seeking);
  const verified = dateIn(row, "verifiedOn", tell);
  if (stated === null && row.seeking !== "" && from === null) tell(unread("seeking", row.seeking));
  if (verified !== null && verified > today)
    tell({ column: "verifiedOn", zh: "核实日期还没有到，按今天记，请核对", en: "verifiedOn lies ahead; today is taken." });
  const verifiedOn = verified !== null && verified <= today ? verified : today;
  const later = from !== null && from > today && (stated === null || stated === "now");
  if (later) return { state: "from-date", from, source: "import", verifiedOn };
  return stated && { state: stated, from: null, source: "import", verifiedOn };
};

const groupWords: readonly (readonly [RegExp, PriorityGroup])[] = [
  [/脱贫|贫困|建档立卡/, "lifted"],
  [/搬迁/, "relocated"],
];

const groupsOf = (row: WorkerRow, tell: Tell): PriorityGroup[] => {
  const text = plain(row.priorityGroups);
  const groups = groupWords.filter(([word]) => word.test(text.replace(/[非不]是?(?:脱贫|贫困|搬迁)\S*/g, ""))).map(([, group]) => group);
  if (groups.length === 0 && text !== "" && readYesNo(text) !== false && !/一般|普通|非/.test(text))
    tell(unread("priorityGroups", row.priorityGroups));
  return groups;
};

const yesNoOf = (row: WorkerRow, column: "needsLodging" | "consentToPush", tell: Tell): boolean | null => {
  const answer = readYesNo(row[column]);
  if (answer === null && row[column] !== "") tell(unread(column, row[column]));
  return answer;
};

const educationOf = (row: WorkerRow, tell: Tell): WorkerFacts["education"] => {
  const level = row.education === "" ? null : readEducation(row.education);
  if (level === null && row.education !== "" && !/文盲|没读|无|不识字/.test(row.education))
    tell(unread("education", row.education));
  return level === "any" ? null : level;
};

const placeOf = (row: WorkerRow, tell: Tell): WorkerFacts["presentRegion"] => {
  const places = listed(row, "presentRegion", 1, readPlaces, tell);
  const code = places[0] === "home-county" ? homeCounty : places[0];
  if (code === undefined) return null;
  if (/^\d{6}$/.test(code)) return code as WorkerFacts["presentRegion"];
  tell(unread("presentRegion", row.presentRegion));
  return null;
};

/**
 * What a row states of a person's work and wishes. Silence stays silence: a column that is empty, 无 or 不限 states
 * nothing, so it never wipes out what is known; what is not understood is told and left out.
 */
export const readSaidFacts = (row: WorkerRow, today: string): { said: SaidFacts; remarks: ColumnRemark[] } => {
  const remarks: ColumnRemark[] = [];
  const tell: Tell = (remark) => void remarks.push(remark);
  const list = <T>(column: Column, max: number, read: (text: string) => ListReading<T>) =>
    listed(row, column, max, read, tell);
  const all = {
    seeking: seekingOf(row, today, tell),
    presentRegion: placeOf(row, tell),
    skills: list("skills", 30, readHeldSkills),
    certificates: list("certificates", 20, readHeldCertificates),
    wantedRegions: list("wantedRegions", 5, readPlaces),
    refusedRegions: list("refusedRegions", 10, readPlaces),
    wantedSectors: list("wantedSectors", 7, readSectors),
    refusedSectors: list("refusedSectors", 7, readSectors),
    wageFloorFen: monthlyPay(row, "wageFloor", tell),
    lastWageFen: monthlyPay(row, "lastWage", tell),
    refusedShifts: list("refusedShifts", 3, readRefusedShifts),
    education: educationOf(row, tell),
    needsLodging: yesNoOf(row, "needsLodging", tell),
    priorityGroups: groupsOf(row, tell),
    consentToPush: yesNoOf(row, "consentToPush", tell),
  };
  const isSaid = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);
  return { said: Object.fromEntries(Object.entries(all).filter(([, value]) => isSaid(value))) as SaidFacts, remarks };
};
