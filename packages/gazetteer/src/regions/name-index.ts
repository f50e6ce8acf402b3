import { areas, homeCounty } from "./areas.ts";
import { englishNames } from "./english-names.ts";
import { formerNames } from "./former-names.ts";
import { regions } from "./region-tree.ts";
import { middleNameOf, shortNameOf } from "./short-names.ts";

/** What a name may mean; `full` when the name says its kind (常州市), so that it needs no guess about level. */
export type NameEntry = { name: string; codes: string[]; full: boolean };

const entries = new Map<string, NameEntry>();

const add = (name: string, code: string, full: boolean): void => {
  const entry = entries.get(name);
  if (!entry) {
    entries.set(name, { name, codes: [code], full });
    return;
  }
  entry.full ||= full;
  if (!entry.codes.includes(code)) entry.codes.push(code);
};

const rowsOf = (text: string): { code: string; rest: string }[] =>
  text
    .trim()
    .split(/[|\n]/)
    .map((row) => ({ code: row.slice(0, 6), rest: row.slice(7) }));

for (const { code, name } of regions) {
  add(name, code, true);
  const middle = middleNameOf(name);
  if (middle) add(middle, code, true);
  const short = shortNameOf(name);
  if (short !== name) add(short, code, false);
}
for (const { code, rest } of rowsOf(formerNames)) {
  for (const name of rest.split(" ")) add(name, code, /[区县市州镇]$/.test(name));
}
for (const { code, rest } of rowsOf(englishNames)) {
  for (const name of new Set([rest, rest.normalize("NFD").replace(/[\u0300-\u036f]/g, ""), rest.replace("'", "")])) {
    add(name.toLowerCase(), code, false);
  }
}
for (const area of areas) {
  for (const name of [area.code, area.zh, area.en, ...area.aliases]) add(name.toLowerCase(), area.code, true);
}
for (const [name, code] of [
  ["内蒙", "150000"],
  ["省内", `${homeCounty.slice(0, 2)}0000`],
  ["本省", `${homeCounty.slice(0, 2)}0000`],
  ["州内", `${homeCounty.slice(0, 4)}00`],
  ["本州", `${homeCounty.slice(0, 4)}00`],
  ["花桥镇", "320583"],
  ["昆山花桥", "320583"],
  ["tibet", "540000"],
  ["macau", "820000"],
  ["xizang", "540000"],
] as const) {
  add(name, code, false);
}

const longest = Math.max(...[...entries.keys()].map((name) => name.length));
const isLatin = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char);

/** The longest name that begins at this place of a normalised text; a Latin name must end where its word ends. */
export const longestNameAt = (text: string, start: number): NameEntry | undefined => {
  const first = text[start];
  if (isLatin(first) && isLatin(text[start - 1])) return undefined;
  for (let end = Math.min(text.length, start + longest); end > start + 1; end -= 1) {
    const entry = entries.get(text.slice(start, end));
    if (entry && !(isLatin(text[end - 1]) && isLatin(text[end]))) return entry;
  }
  return undefined;
};

/** English name of a region where the table has one. */
export const englishNameOf: ReadonlyMap<string, string> = new Map(
  rowsOf(englishNames).map(({ code, rest }) => [code, rest]),
);
