import { idNumberCheckDigit } from "@qianxian/infra-demo";

/** What names one person directly, as the ledger was told. */
export type Person = { name: string; phone: string | null; idNumber: string | null };

/** The kinds of identifiers that are looked for. */
export type IdentifierKind = "name" | "phone" | "id-number" | "birth-date";

/** The identifiers of the people of one run. */
export type KnownIdentifiers = {
  names: ReadonlySet<string>;
  phones: ReadonlySet<string>;
  idNumbers: ReadonlySet<string>;
  /** Days of birth, `YYYY-MM-DD`, as the ID numbers tell them. */
  birthDates: ReadonlySet<string>;
  /** Lengths of the names, in characters. */
  nameLengths: readonly number[];
  /** How many names are ordinary words here too, and are not looked for. */
  ordinary: number;
};

const present = (values: readonly (string | null)[]): Set<string> =>
  new Set(values.filter((value) => value !== null && value !== "") as string[]);

const birthDateIn = (idNumber: string | null): string | null =>
  idNumber && `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;

/**
 * The identifiers to look for. A name that stands in `ordinaryText` by itself (an employer called like somebody, two
 * words that meet) tells nothing where it is found, so it is left out and counted.
 */
export const knownIdentifiers = (people: readonly Person[], ordinaryText = ""): KnownIdentifiers => {
  const all = present(people.map(({ name }) => name));
  const names = new Set([...all].filter((name) => !ordinaryText.includes(name)));
  return {
    names,
    phones: present(people.map(({ phone }) => phone)),
    idNumbers: present(people.map(({ idNumber }) => idNumber)),
    birthDates: present(people.map(({ idNumber }) => birthDateIn(idNumber))),
    nameLengths: [...new Set([...names].map((name) => [...name].length))],
    ordinary: all.size - names.size,
  };
};

/** Does the last place of an 18-place number check, by GB 11643 (ISO 7064 MOD 11-2)? */
export const checks = (number: string): boolean => idNumberCheckDigit(number.slice(0, 17)) === number.charAt(17).toUpperCase();

const isDay = (text: string): boolean => {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && /^(18|19|20)/.test(text);
};

/** Could 18 places be somebody's ID number: a day of birth within, the check digit right? */
export const isIdNumber = (number: string): boolean => isDay(number.slice(6, 14)) && checks(number);
