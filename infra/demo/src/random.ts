/** A stream of numbers that depends on its seed words only: no clock, no machine, no locale. */
export type Random = {
  /** A fraction from 0 up to, not including, 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items, all equally likely. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, by weight. */
  weigh<T>(choices: Choices<T>): T;
  /** Up to `count` different items, in random order. */
  some<T>(items: readonly T[], count: number): T[];
};
export type Choices<T> = readonly (readonly [item: T, weight: number])[];

/** FNV-1a over the words, with the final mix of MurmurHash3: four 32-bit seeds out of any text. */
const seedsOf = (words: string): [number, number, number, number] => {
  const seed = (offset: number): number => {
    let hash = 2166136261 ^ offset;
    for (let index = 0; index < words.length; index += 1)
      hash = Math.imul(hash ^ words.charCodeAt(index), 16777619);
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
  return [seed(1), seed(2), seed(3), seed(4)];
};

/** Chris Doty-Humphrey's sfc32 (PractRand): the next 32 bits of a stream. */
const sfc32 = ([a0, b0, c0, d0]: [number, number, number, number]): (() => number) => {
  let [a, b, c, d] = [a0, b0, c0, d0];
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
};

/** The item that a fraction from 0 to 1 falls on, by weight. */
export const weighed = <T>(choices: Choices<T>, fraction: number): T => {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = fraction * total;
  for (const [item, weight] of choices) {
    rest -= weight;
    if (rest < 0) return item;
  }
  return at(choices, choices.length - 1)[0];
};

/** The item at a place that is known to exist. */
export const at = <T>(items: readonly T[], index: number): T => {
  if (index < 0 || index >= items.length) throw new RangeError(`no item ${index} of ${items.length}`);
  return items[index] as T;
};

/** The stream for these seed words; the same words always give the same stream. */
export const randomFrom = (...words: (string | number)[]): Random => {
  const next = sfc32(seedsOf(words.join("/")));
  const fraction = (): number => next() / 4294967296;
  const int = (min: number, max: number): number => min + Math.floor(fraction() * (max - min + 1));
  return {
    fraction,
    int,
    chance: (probability) => fraction() < probability,
    pick: (items) => at(items, int(0, items.length - 1)),
    weigh: (choices) => weighed(choices, fraction()),
    some: (items, count) => {
      const rest = [...items];
      return Array.from({ length: Math.min(count, rest.length) }, () =>
        at(rest.splice(int(0, rest.length - 1), 1), 0),
      );
    },
  };
};
