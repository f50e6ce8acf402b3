import { regionOf } from "@qianxian/gazetteer";
import { isFormerArea, isFormerPrefecture } from "./former-areas.ts";

/** Which six-digit areas an ID number may begin with. */
export type AreaTable = { has(area: string): boolean };

/** The area no citizen is registered in; demo and test people have it. */
export const testArea = "990000";

/** Residence permits for people from Hong Kong, Macao and Taiwan are numbered alike. */
const residencePermits: ReadonlySet<string> = new Set(["810000", "820000", "830000"]);

/** Statistics number development zones from 71 to 79 within a prefecture; GB/T 2260 has none of them. */
const isZone = (area: string): boolean => /7[1-9]$/.test(area) && (regionOf(`${area.slice(0, 4)}00`) !== undefined || isFormerPrefecture(area.slice(0, 4)));

/**
 * Areas of GB/T 2260, those of today and those that stood in some year since 1980: an ID number keeps the code of its
 * day for life. Demo and test data also need the unassigned area.
 */
export const areaTable = (options: { testArea: boolean }): AreaTable => ({
  has: (area) =>
    (options.testArea && area === testArea) ||
    regionOf(area) !== undefined ||
    isFormerArea(area) ||
    isZone(area) ||
    residencePermits.has(area),
});

/** What is wrong with an ID number. */
export type IdNumberFault = "area" | "date" | "check-digit";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character that GB 11643 (ISO 7064, MOD 11-2) asks for after these 17 digits. */
export const checkDigitOf = (first17: string): string => {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return "10X98765432".charAt(sum % 11);
};

const birthDateOf = (idNumber: string): string =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;

const isDate = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/**
 * Checks an ID number of 17 digits and a check character by GB 11643: a known area, a date of birth
 * that exists and is not after `today` (YYYY-MM-DD), the right check digit. Null: nothing is wrong.
 */
export const faultOf = (idNumber: string, areas: AreaTable, today: string): IdNumberFault | null => {
  if (!areas.has(idNumber.slice(0, 6))) return "area";
  const born = birthDateOf(idNumber);
  if (!isDate(born) || born < "1900-01-01" || born > today) return "date";
  return checkDigitOf(idNumber.slice(0, 17)) === idNumber.slice(17) ? null : "check-digit";
};

/** Year and month of birth, YYYY-MM: all of the date that may leave the ledger. */
export const birthMonthOf = (idNumber: string): string => birthDateOf(idNumber).slice(0, 7);
