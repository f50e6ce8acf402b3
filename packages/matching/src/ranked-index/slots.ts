/** Numbers side by side, one place a slot. */
type NumberColumns = Record<string, Int32Array | Float64Array>;

const slotsAtFirst = 1_024;

/** Cards in a slot of their own, with columns of numbers about them. A slot that gets free is used again. */
export class Slots<Card extends { readonly id: string }, Columns extends NumberColumns> {
  columns: Columns;
  #size = slotsAtFirst;
  readonly #columnsOf: (size: number) => Columns;
  readonly #cards: (Card | null)[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #free: number[] = [];

  /** @param columnsOf empty columns for so many slots */
  constructor(columnsOf: (size: number) => Columns) {
    this.#columnsOf = columnsOf;
    this.columns = columnsOf(slotsAtFirst);
  }

  /** So many slots there are, free ones among them. */
  get length(): number {
    return this.#cards.length;
  }

  get size(): number {
    return this.#slotOf.size;
  }

  slotOf(id: string): number | undefined {
    return this.#slotOf.get(id);
  }

  card(slot: number): Card {
    return this.#cards[slot]!;
  }

  /** All cards, in no order. */
  cards(): Card[] {
    return this.#cards.filter((card) => card !== null);
  }

  /** Gives a card that is not there yet a slot, and the columns room for it. @returns the slot */
  protected take(card: Card): number {
    const slot = this.#free.pop() ?? this.#cards.length;
    if (slot >= this.#size) this.#widen();
    this.#cards[slot] = card;
    this.#slotOf.set(card.id, slot);
    return slot;
  }

  /** Frees a slot; what its columns say stays until it is used again. */
  leave(slot: number): void {
    this.#slotOf.delete(this.card(slot).id);
    this.#cards[slot] = null;
    this.#free.push(slot);
  }

  #widen(): void {
    this.#size *= 2;
    const wider = this.#columnsOf(this.#size);
    for (const [name, numbers] of Object.entries(this.columns)) wider[name]!.set(numbers);
    this.columns = wider;
  }
}
