import { compareText } from "../tie.ts";

/** What decides between equal points. */
export type Ties = { hashOf: (slot: number) => number; idOf: (slot: number) => string };

const notHashed = -1;

/**
 * The `k` best of what is offered, in the order of the ranking: points, then the hash of the pair, then the id. A heap
 * with the worst on top; what is offered stands behind it until it has a place. Hashes are worked out when points tie.
 */
export class BestFew {
  readonly #k: number;
  readonly #ties: Ties;
  readonly #points: Int32Array;
  readonly #slots: Int32Array;
  readonly #hashes: Float64Array;
  #size = 0;

  /** @param k at least 1 */
  constructor(k: number, ties: Ties) {
    this.#k = k;
    this.#ties = ties;
    this.#points = new Int32Array(k + 1);
    this.#slots = new Int32Array(k + 1);
    this.#hashes = new Float64Array(k + 1);
  }

  /** The fewest points that could still get in. */
  get least(): number {
    return this.#size < this.#k ? 0 : this.#points[0]!;
  }

  offer(points: number, slot: number): void {
    const offered = this.#k;
    this.#points[offered] = points;
    this.#slots[offered] = slot;
    this.#hashes[offered] = notHashed;
    if (this.#size < this.#k) this.#rise(offered);
    else if (this.#isBetter(offered, 0)) this.#sink(offered);
  }

  /** Best first. */
  sorted(): { points: number; slot: number }[] {
    const order = Array.from({ length: this.#size }, (_, at) => at);
    order.sort((a, b) => (this.#isBetter(a, b) ? -1 : 1));
    return order.map((at) => ({ points: this.#points[at]!, slot: this.#slots[at]! }));
  }

  #isBetter(one: number, other: number): boolean {
    const [points, against] = [this.#points[one]!, this.#points[other]!];
    return points === against ? this.#winsTie(one, other) : points > against;
  }

  #winsTie(one: number, other: number): boolean {
    const difference = this.#hash(one) - this.#hash(other);
    if (difference !== 0) return difference < 0;
    return compareText(this.#ties.idOf(this.#slots[one]!), this.#ties.idOf(this.#slots[other]!)) < 0;
  }

  #hash(at: number): number {
    if (this.#hashes[at] === notHashed) this.#hashes[at] = this.#ties.hashOf(this.#slots[at]!);
    return this.#hashes[at]!;
  }

  #copy(from: number, to: number): void {
    this.#points[to] = this.#points[from]!;
    this.#slots[to] = this.#slots[from]!;
    this.#hashes[to] = this.#hashes[from]!;
  }

  /** From the end towards the top, past all that are better. */
  #rise(offered: number): void {
    let at = this.#size;
    this.#size += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#isBetter(offered, above)) break;
      this.#copy(above, at);
      at = above;
    }
    this.#copy(offered, at);
  }

  /** In the place of the worst, and down past all that are worse. */
  #sink(offered: number): void {
    let at = 0;
    for (let below = 1; below < this.#size; below = 2 * at + 1) {
      if (below + 1 < this.#size && this.#isBetter(below, below + 1)) below += 1;
      if (!this.#isBetter(offered, below)) break;
      this.#copy(below, at);
      at = below;
    }
    this.#copy(offered, at);
  }
}
