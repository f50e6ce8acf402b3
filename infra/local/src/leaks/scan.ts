import { createHash } from "node:crypto";
import { type IdentifierKind, isIdNumber, type KnownIdentifiers } from "./identifiers.ts";
import { readingsOf, type WrittenForm } from "./readings.ts";

/** Where a run leaves traces; `queue` is Redis with all it holds, or PostgreSQL in its stead, `event` an outbox or dead letters. */
export type Medium = "log" | "queue" | "file" | "table" | "event" | "metric" | "url" | "answer" | "error";

/** Something that a run left behind: what it is, where it lay, what it says. */
export type Material = { medium: Medium; place: string; text: string };

/** An identifier that was found where none may be; it never holds the identifier itself. */
export type Finding = {
  medium: Medium;
  place: string;
  kind: IdentifierKind;
  form: WrittenForm;
  /** Of somebody of the run; else a number that is one by its form. */
  isKnown: boolean;
};

type Found = Omit<Finding, "medium" | "place">;

/** A mainland mobile number that stands by itself, or right behind a word. */
const mobile = /(?<![\da-z]|\d\.)(?:[a-z_]{2,})?1[3-9]\d{9}(?![\da-z])/i;
const eighteen = /(?<!\d)\d{17}[\dXx](?![\da-z])/gi;

const hasName = (text: string, { names, nameLengths }: KnownIdentifiers): boolean => {
  for (const { 0: run } of text.matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at < run.length; at += 1)
      for (const length of nameLengths) if (names.has(run.slice(at, at + length))) return true;
  return false;
};

/** Does any of these numbers stand in a run of digits, wherever in it? */
const hasNumber = (text: string, numbers: ReadonlySet<string>, length: number): boolean => {
  for (const { 0: run } of text.matchAll(/\d{11,}[Xx]?/g))
    for (let at = 0; at + length <= run.length; at += 1)
      if (numbers.has(run.slice(at, at + length).toUpperCase())) return true;
  return false;
};

const day = /(?<![\da-z.])((?:19|20)\d\d)(?:[-/.年](\d{1,2})[-/.月](\d{1,2})|(\d\d)(\d\d))(?![\da-su-z])/gi;

const hasBirthDate = (text: string, { birthDates }: KnownIdentifiers): boolean =>
  [...text.matchAll(day)].some(([, year, month, date, month8, date8]) => {
    const parts = [month ?? month8 ?? "", date ?? date8 ?? ""].map((part) => part.padStart(2, "0"));
    return birthDates.has(`${year}-${parts.join("-")}`);
  });

const foundIn = (text: string, form: WrittenForm, known: KnownIdentifiers): Found[] => {
  const found: Found[] = [];
  const note = (kind: IdentifierKind, isKnown: boolean) => found.push({ kind, form, isKnown });
  if (hasName(text, known)) note("name", true);
  if (hasNumber(text, known.phones, 11)) note("phone", true);
  else if (mobile.test(text)) note("phone", false);
  if (hasNumber(text, known.idNumbers, 18)) note("id-number", true);
  else if (text.match(eighteen)?.some(isIdNumber)) note("id-number", false);
  if (hasBirthDate(text, known)) note("birth-date", true);
  return found;
};

/** Each kind of identifier that a text holds, in the first form in which it was found. */
export const identifiersIn = (text: string, known: KnownIdentifiers): Found[] => {
  const byKind = new Map<IdentifierKind, Found>();
  for (const reading of readingsOf(text))
    for (const found of foundIn(reading.text, reading.form, known)) {
      const before = byKind.get(found.kind);
      if (!before || (found.isKnown && !before.isKnown)) byKind.set(found.kind, found);
    }
  // An ID number in groups holds its day of birth as one of them.
  if (byKind.has("id-number")) byKind.delete("birth-date");
  return [...byKind.values()];
};

/**
 * The same of bytes that are no text, such as a database's pages: names and numbers of the run alone, as they stand. A day
 * by itself may be anything there.
 */
export const knownIn = (bytes: Buffer, known: KnownIdentifiers): IdentifierKind[] =>
  foundIn(bytes.toString("utf8"), "plain", known)
    .filter(({ isKnown, kind }) => isKnown && kind !== "birth-date")
    .map(({ kind }) => kind);

/** A place as it may be told: one that holds an identifier itself is told by its hash. */
const tellable = (place: string, known: KnownIdentifiers): string =>
  identifiersIn(place, known).length === 0
    ? place
    : `sha256:${createHash("sha256").update(place).digest("hex").slice(0, 12)}`;

/** Something that may hold identifiers, and why. */
export type Allowance = { medium: Medium; place: RegExp; kinds: readonly IdentifierKind[]; because: string };

const mayHold = (allowed: readonly Allowance[], { medium, place }: Material, kind: IdentifierKind): boolean =>
  allowed.some((one) => one.medium === medium && one.kinds.includes(kind) && one.place.test(place));

/** Every direct identifier in what a run left behind: medium, place and kind, never the identifier. */
export const scanForLeaks = (
  materials: Iterable<Material>,
  known: KnownIdentifiers,
  allowed: readonly Allowance[] = [],
): Finding[] => {
  const findings: Finding[] = [];
  for (const material of materials) {
    const { medium, place, text } = material;
    for (const found of identifiersIn(`${place}\n${text}`, known))
      if (!mayHold(allowed, material, found.kind)) findings.push({ medium, place: tellable(place, known), ...found });
  }
  return findings;
};
