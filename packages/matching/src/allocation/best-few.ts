/** Keeps the largest values offered, as many as there is room for; the smallest of them lies on top. */
export type BestFew = { values: Float64Array; places: Uint32Array; size: number; room: number };

export const bestFew = (roomMax: number): BestFew => ({
  values: new Float64Array(roomMax),
  places: new Uint32Array(roomMax),
  size: 0,
  room: roomMax,
});

const put = ({ values, places }: BestFew, at: number, value: number, place: number): void => {
  values[at] = value;
  places[at] = place;
};

const lift = (few: BestFew, value: number, place: number): void => {
  let hole = few.size++;
  for (let above = (hole - 1) >> 1; hole > 0 && few.values[above]! > value; above = (hole - 1) >> 1) {
    put(few, hole, few.values[above]!, few.places[above]!);
    hole = above;
  }
  put(few, hole, value, place);
};

const sink = (few: BestFew, value: number, place: number): void => {
  const { values, size } = few;
  let hole = 0;
  for (let below = 1; below < size; below = 2 * hole + 1) {
    if (below + 1 < size && values[below + 1]! < values[below]!) below += 1;
    if (values[below]! >= value) break;
    put(few, hole, values[below]!, few.places[below]!);
    hole = below;
  }
  put(few, hole, value, place);
};

/** Offers a value; when the room is full it must be larger than the smallest, which then goes. */
export const offer = (few: BestFew, value: number, place: number): void => {
  if (few.size < few.room) lift(few, value, place);
  else if (value > few.values[0]!) sink(few, value, place);
};
