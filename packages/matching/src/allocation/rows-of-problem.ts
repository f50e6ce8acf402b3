import type { AllocationProblem, PairNumbers } from "./problem.ts";
import type { Rows } from "./sorted-rows.ts";

/** Where the rows begin when each has so many entries. */
export const offsetsOf = (counts: Uint32Array): Uint32Array => {
  const offsets = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row += 1) offsets[row + 1] = offsets[row]! + counts[row]!;
  return offsets;
};

/** How many workers each vacancy is paired with. */
export const pairsOfVacancies = ({ vacancies, vacancy }: AllocationProblem): Uint32Array => {
  const counts = new Uint32Array(vacancies);
  for (let pair = 0; pair < vacancy.length; pair += 1) counts[vacancy[pair]!]! += 1;
  return counts;
};

/** Seats a vacancy can fill at the most: its seats, or fewer where it has fewer workers. */
export const fillableSeats = (problem: AllocationProblem): Uint32Array => {
  const fillable = pairsOfVacancies(problem);
  for (let at = 0; at < fillable.length; at += 1) fillable[at] = Math.min(fillable[at]!, problem.seats[at]!);
  return fillable;
};

/** Each vacancy's workers, the lower first, with `numbers` beside them. */
export const rowsOfVacancies = (problem: AllocationProblem, numbers: PairNumbers): Rows => {
  const { workers, vacancy, offsets: given } = problem;
  const offsets = offsetsOf(pairsOfVacancies(problem));
  const next = offsets.slice(0, -1);
  const rows = { offsets, ids: new Uint32Array(vacancy.length), numbers: new Float64Array(vacancy.length) };
  for (let worker = 0; worker < workers; worker += 1)
    for (let pair = given[worker]!; pair < given[worker + 1]!; pair += 1) {
      const place = next[vacancy[pair]!]!++;
      rows.ids[place] = worker;
      rows.numbers[place] = numbers[pair]!;
    }
  return rows;
};
