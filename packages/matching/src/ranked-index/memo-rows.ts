const unset = -32_768;
/** Rows kept at the most; past it all are forgotten and made anew as they are asked for. */
const rowsMax = 50_000;
const columnsAtFirst = 64;

/** What one record of the asking side gives with each kind of the other side, filled as it is asked for. */
export type MemoRow<R> = { of: R; values: Int16Array };

/**
 * What two sides give together, worked out once for each two kinds of them: asking records of one kind share a row, held
 * records of one kind a column. `measure` is only ever asked with real records, so a value is what the rule itself says.
 */
export class MemoRows<R, C> {
  readonly #measure: (row: R, column: C) => number;
  readonly #columnOf = new Map<string, number>();
  readonly #columns: C[] = [];
  readonly #rows = new Map<string, MemoRow<R>>();

  /** @param measure an integer from -1 to 10 000 that depends on nothing but what the keys tell */
  constructor(measure: (row: R, column: C) => number) {
    this.#measure = measure;
  }

  get columns(): number {
    return this.#columns.length;
  }

  /** The record that stands for a column. */
  record(column: number): C {
    return this.#columns[column]!;
  }

  /** The number of a kind of held record; `record` stands for all of them. */
  column(key: string, record: C): number {
    const before = this.#columnOf.get(key);
    if (before !== undefined) return before;
    const column = this.#columns.push(record) - 1;
    this.#columnOf.set(key, column);
    return column;
  }

  /** The row of a kind of asking record; `record` stands for all of them. */
  row(key: string, record: R): MemoRow<R> {
    const before = this.#rows.get(key);
    if (before) return before;
    if (this.#rows.size >= rowsMax) this.#rows.clear();
    const values = new Int16Array(Math.max(columnsAtFirst, this.#columns.length)).fill(unset);
    const row = { of: record, values };
    this.#rows.set(key, row);
    return row;
  }

  /** What the two give. */
  value(row: MemoRow<R>, column: number): number {
    const known = row.values[column];
    return known === undefined || known === unset ? this.#fill(row, column) : known;
  }

  #fill(row: MemoRow<R>, column: number): number {
    if (column >= row.values.length) {
      const wider = new Int16Array(Math.max(this.#columns.length, 2 * row.values.length)).fill(unset);
      wider.set(row.values);
      row.values = wider;
    }
    const value = this.#measure(row.of, this.#columns[column]!);
    row.values[column] = value;
    return value;
  }
}
