import type { VacancySlots } from "./vacancy-slots.ts";

/** How many numbers stand beside each other for a vacancy in `facts`: living, terms, papers, startsOn, slot. */
export const factsEach = 5;

/**
 * Vacancies of one region and one sector, packed in the order in which they are read: those that ask for the same skills
 * side by side (a cell), in a cell those with known pay apart from those without, the best paid first.
 */
export type Bucket = {
  place: number;
  trade: number;
  size: number;
  /** The highest monthly figure, in fen; -1 where none is known. */
  mostPay: number;
  hasUnpaid: boolean;
  /** For each cell what is asked for, and where it begins; one more beginning at the end. */
  demand: Int32Array;
  from: Int32Array;
  pay: Float64Array;
  facts: Int32Array;
};

const emptyBucket = (place: number, trade: number): Bucket => ({
  place,
  trade,
  size: 0,
  mostPay: -1,
  hasUnpaid: false,
  demand: new Int32Array(0),
  from: new Int32Array(1),
  pay: new Float64Array(0),
  facts: new Int32Array(0),
});

/** The open vacancies of one county by region and sector. */
export class Buckets {
  readonly list: Bucket[] = [];
  readonly #slots: VacancySlots;
  readonly #at = new Map<string, { bucket: Bucket; slots: number[] }>();

  constructor(slots: VacancySlots) {
    this.#slots = slots;
  }

  /** Enters vacancies that are in their slots already. */
  addAll(slots: readonly number[]): void {
    const changed = new Set(slots.map((slot) => this.#of(slot)));
    for (const slot of slots) this.#of(slot).slots.push(slot);
    for (const entry of changed) {
      entry.slots.sort(this.#order);
      this.#pack(entry.bucket, entry.slots);
    }
  }

  add(slot: number): void {
    const { bucket, slots } = this.#of(slot);
    let [low, high] = [0, slots.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#order(slots[middle]!, slot) <= 0) low = middle + 1;
      else high = middle;
    }
    slots.splice(low, 0, slot);
    this.#pack(bucket, slots);
  }

  /** Takes a vacancy out before it leaves its slot. */
  remove(slot: number): void {
    const { bucket, slots } = this.#of(slot);
    slots.splice(slots.indexOf(slot), 1);
    this.#pack(bucket, slots);
  }

  #of(slot: number): { bucket: Bucket; slots: number[] } {
    const { place, trade } = this.#slots.columns;
    const key = `${place[slot]} ${trade[slot]}`;
    const before = this.#at.get(key);
    if (before) return before;
    const entry = { bucket: emptyBucket(place[slot]!, trade[slot]!), slots: [] };
    this.#at.set(key, entry);
    this.list.push(entry.bucket);
    return entry;
  }

  readonly #order = (a: number, b: number): number => {
    const { demand, pay } = this.#slots.columns;
    return demand[a]! - demand[b]! || pay[b]! - pay[a]!;
  };

  /** A cell begins where the demand changes, or where pay is no longer told. */
  #pack(bucket: Bucket, slots: readonly number[]): void {
    const { demand, pay, living, terms, papers, startsOn } = this.#slots.columns;
    const starts: number[] = [];
    const figures = new Float64Array(slots.length);
    const facts = new Int32Array(slots.length * factsEach);
    let mostPay = -1;
    for (let at = 0, fact = 0; at < slots.length; at += 1, fact += factsEach) {
      const slot = slots[at]!;
      if (at === 0 || !this.#isSameCell(slots[at - 1]!, slot)) starts.push(at);
      figures[at] = pay[slot]!;
      if (pay[slot]! > mostPay) mostPay = pay[slot]!;
      facts[fact] = living[slot]!;
      facts[fact + 1] = terms[slot]!;
      facts[fact + 2] = papers[slot]!;
      facts[fact + 3] = startsOn[slot]!;
      facts[fact + 4] = slot;
    }
    const cells = { demand: Int32Array.from(starts, (at) => demand[slots[at]!]!), from: Int32Array.from([...starts, slots.length]) };
    const packed = { size: slots.length, mostPay, hasUnpaid: figures.includes(-1), pay: figures, facts, ...cells };
    Object.assign(bucket, packed satisfies Omit<Bucket, "place" | "trade">);
  }

  #isSameCell(one: number, other: number): boolean {
    const { demand, pay } = this.#slots.columns;
    return demand[one] === demand[other] && pay[one]! < 0 === pay[other]! < 0;
  }
}
