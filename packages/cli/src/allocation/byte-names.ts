/** FNV-1a, 32 bits. */
const hashOf = (bytes: Buffer, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};

const grown = (array: Uint32Array, length: number): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
};

/** Names in a file as their bytes, numbered by first appearance: millions of rows name few workers and vacancies over and over. */
export class ByteNames {
  #kept = Buffer.alloc(1 << 16);
  #ends = new Uint32Array(1 << 12);
  #slots = new Int32Array(1 << 13).fill(-1);
  #count = 0;

  /** How many names there are. */
  get count(): number {
    return this.#count;
  }

  /** The bytes of a numbered name. */
  at(number: number): Buffer {
    return this.#kept.subarray(this.#startOf(number), this.#ends[number]);
  }

  /** The number of a name that is known, or -1. */
  find(bytes: Buffer, from: number, to: number): number {
    return this.#slots[this.#slotOf(bytes, from, to)]!;
  }

  /** The number of a name, a new one where it was not known. */
  add(bytes: Buffer, from: number, to: number): number {
    const known = this.find(bytes, from, to);
    if (known >= 0) return known;
    this.#makeRoom(to - from);
    const number = this.#count;
    const start = this.#startOf(number);
    bytes.copy(this.#kept, start, from, to);
    this.#ends[number] = start + to - from;
    this.#slots[this.#slotOf(bytes, from, to)] = number;
    this.#count += 1;
    return number;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#ends[number - 1]!;
  }

  #isAt(number: number, bytes: Buffer, from: number, to: number): boolean {
    const start = this.#startOf(number);
    if (this.#ends[number]! - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (bytes[at] !== this.#kept[start + at - from]) return false;
    return true;
  }

  #slotOf(bytes: Buffer, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(bytes, from, to) & mask;
    for (let number = this.#slots[slot]!; number >= 0 && !this.#isAt(number, bytes, from, to); number = this.#slots[slot]!)
      slot = (slot + 1) & mask;
    return slot;
  }

  #makeRoom(more: number): void {
    const used = this.#startOf(this.#count);
    if (used + more > this.#kept.length) this.#kept = Buffer.concat([this.#kept], 2 * (used + more));
    if (this.#count === this.#ends.length) this.#ends = grown(this.#ends, 2 * this.#count);
    if (2 * this.#count < this.#slots.length) return;
    this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
    for (let number = 0; number < this.#count; number += 1)
      this.#slots[this.#slotOf(this.#kept, this.#startOf(number), this.#ends[number]!)] = number;
  }
}
