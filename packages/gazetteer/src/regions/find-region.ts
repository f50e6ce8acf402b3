import { areaOf, isWithin } from "./areas.ts";
import {
  ambiguous,
  contradiction,
  empty,
  found,
  levelOf,
  unknown,
  type RegionAnswer,
} from "./region-answer.ts";
import { hasRegionsBelow, regionOf } from "./region-tree.ts";
import { normalise, scan, type Mention } from "./scan.ts";

/** Bare names of which the wider reading is not the common one: 吉林 (province, city), 朝阳 (city, Beijing's district). */
const contested = new Set(["吉林", "朝阳", "jilin"]);
const rank = { area: 0, province: 0, city: 1, county: 2 } as const;

const narrowed = (codes: readonly string[], by: readonly string[]): string[] => {
  const down = by.filter((inner) => codes.some((outer) => isWithin(inner, outer)));
  return down.length > 0 ? down : codes.filter((inner) => by.some((outer) => isWithin(inner, outer)));
};

/** What has been understood so far: the places the text may mean, and the wider readings passed on the way. */
type Reading = {
  codes: readonly string[];
  wider: readonly (readonly string[])[];
  first: Mention;
  last: Mention;
  /** Several counties were listed, so that no later one may narrow the city again. */
  broadened: boolean;
};
type Step = Reading | "contradiction" | "several";

const isWhole = (mention: Mention): boolean => mention.whole && !mention.weak;

/** Two counties of one city that was named lead back to that city (常州武进区、天宁区). */
const commonGround = (reading: Reading, { entry, listed, whole }: Mention): readonly string[] | undefined =>
  listed || (whole && entry.full)
    ? reading.wider.find((wider) => narrowed(wider, entry.codes).some((code) => entry.codes.includes(code)))
    : undefined;

/** Names below the last division (towns, and districts of a city without any) say nothing against what was said. */
const clash = (reading: Reading, mention: Mention): Step => {
  const ground = commonGround(reading, mention);
  if (ground) return { ...reading, codes: ground, broadened: true };
  if (!isWhole(mention)) return reading;
  if (mention.entry.codes.some((code) => levelOf(code) !== "county")) return "several";
  if (!mention.entry.full) return reading;
  if (mention.listed) return "several";
  return reading.codes.some((code) => hasRegionsBelow(code) || areaOf(code)) ? "contradiction" : reading;
};

const take = (reading: Reading, mention: Mention): Step => {
  const next = narrowed(reading.codes, mention.entry.codes);
  if (next.length === 0) return clash(reading, mention);
  if (reading.broadened) return reading;
  return { ...reading, codes: next, wider: [...reading.wider, reading.codes], last: mention };
};

/** A contested name is decided only where a wider place was named before it (辽宁朝阳). */
const widestOnly = (codes: readonly string[], reading: Reading): readonly string[] => {
  if (contested.has(reading.last.entry.name) && reading.wider.length === 0) return codes;
  const widest = Math.min(...codes.map((code) => rank[levelOf(code)]));
  return codes.filter((code) => rank[levelOf(code)] === widest);
};

const settle = (text: string, reading: Reading, within: string | undefined): RegionAnswer => {
  const inside = within === undefined ? [] : reading.codes.filter((code) => isWithin(code, within));
  const left = inside.length > 0 ? inside : reading.codes;
  const [only, second] = widestOnly(left, reading);
  if (only === undefined || second !== undefined) return ambiguous(text, left);
  return found(only, text.slice(reading.first.start, reading.last.end));
};

const byCode = (text: string): RegionAnswer | undefined => {
  if (!/^\d+$/.test(text)) return undefined;
  const municipality = /^(11|12|31|50)0[12]00$/.test(text) ? `${text.slice(0, 2)}0000` : text;
  const code = /^\d{9}(\d{3})?$/.test(text) ? text.slice(0, 6) : municipality;
  return (regionOf(code) ?? areaOf(code)) ? found(code, text) : unknown(text);
};

/**
 * The region or area that a short text about a place names.
 *
 * Rule: names are read from left to right, each narrowing the one before (江苏-常州-武进区); what follows a place
 * without being one (a road, an estate, a development zone) is ignored. A bare name without a suffix means the
 * widest division of that name, province before city before county, if exactly one is the widest and the
 * narrower reading is not equally common (吉林 and 朝阳 are never decided so). A name that several divisions
 * of one level bear is ambiguous unless the text or `within` says which.
 */
export const findRegion = (text: string, options: { within?: string } = {}): RegionAnswer => {
  const plain = normalise(text);
  if (plain === "") return text.trim() === "" ? empty() : unknown(text.trim());
  const coded = byCode(plain);
  if (coded) return coded;
  const mentions = scan(plain);
  const start = mentions.findIndex((mention) => !mention.weak);
  const first = mentions[start];
  if (!first || /[、/和或及]/.test(plain[first.start - 1] ?? "")) return unknown(plain);
  let reading: Reading = { codes: first.entry.codes, wider: [], first, last: first, broadened: false };
  for (const mention of mentions.slice(start + 1)) {
    const step = take(reading, mention);
    if (step === "contradiction") return contradiction(plain);
    if (step === "several") return ambiguous(plain, [...new Set([...reading.codes, ...mention.entry.codes])]);
    reading = step;
  }
  return settle(plain, reading, options.within);
};
