/** Rows of pairs, row `r` from `offsets[r]` up to `offsets[r + 1]`: an id and a number for each pair. */
export type Rows = { offsets: Uint32Array; ids: Uint32Array; numbers: Float64Array };

const runLength = 24;

type Columns = { ids: Uint32Array; numbers: Float64Array };

/** Sorts a short stretch in place. */
const insertionSort = ({ ids, numbers }: Columns, from: number, to: number): void => {
  for (let at = from + 1; at < to; at += 1) {
    const id = ids[at]!;
    const number = numbers[at]!;
    let gap = at - 1;
    for (; gap >= from; gap -= 1) {
      const before = numbers[gap]!;
      if (before > number || (before === number && ids[gap]! < id)) break;
      numbers[gap + 1] = before;
      ids[gap + 1] = ids[gap]!;
    }
    numbers[gap + 1] = number;
    ids[gap + 1] = id;
  }
};

type Stretches = { source: Columns; target: Columns; from: number; middle: number; to: number };

/** Does the pair at one place go before that at another? */
const goesFirst = ({ ids, numbers }: Columns, place: number, other: number): boolean => {
  const difference = numbers[place]! - numbers[other]!;
  return difference > 0 || (difference === 0 && ids[place]! < ids[other]!);
};

/** Merges two sorted stretches of `source` that lie side by side into the same places of `target`. */
const merge = ({ source, target, from, middle, to }: Stretches): void => {
  let left = from;
  let right = middle;
  for (let at = from; at < to; at += 1) {
    const takesLeft = right >= to || (left < middle && goesFirst(source, left, right));
    const taken = takesLeft ? left++ : right++;
    target.ids[at] = source.ids[taken]!;
    target.numbers[at] = source.numbers[taken]!;
  }
};

const mergeSort = (row: Columns, spare: Columns): void => {
  const length = row.ids.length;
  for (let from = 0; from < length; from += runLength)
    insertionSort(row, from, Math.min(from + runLength, length));
  let source = row;
  let target = spare;
  for (let width = runLength; width < length; width *= 2) {
    for (let from = 0; from < length; from += 2 * width) {
      const middle = Math.min(from + width, length);
      merge({ source, target, from, middle, to: Math.min(from + 2 * width, length) });
    }
    [source, target] = [target, source];
  }
  if (source === row) return;
  row.ids.set(source.ids.subarray(0, length));
  row.numbers.set(source.numbers.subarray(0, length));
};

/** Sorts one row in place, the larger number first. */
export const sortRow = ({ offsets, ids, numbers }: Rows, row: number, spare: Columns): void => {
  const from = offsets[row]!;
  const to = offsets[row + 1]!;
  if (to - from <= 3 * runLength) insertionSort({ ids, numbers }, from, to);
  else mergeSort({ ids: ids.subarray(from, to), numbers: numbers.subarray(from, to) }, spare);
};

/** Room to sort the longest row in. */
export const spareFor = ({ offsets }: Rows): Columns => {
  let longest = 0;
  for (let row = 0; row + 1 < offsets.length; row += 1) longest = Math.max(longest, offsets[row + 1]! - offsets[row]!);
  return { ids: new Uint32Array(longest), numbers: new Float64Array(longest) };
};

/** Sorts every row in place, the larger number first. */
export const sortRows = (rows: Rows): void => {
  const spare = spareFor(rows);
  for (let row = 0; row + 1 < rows.offsets.length; row += 1) sortRow(rows, row, spare);
};
