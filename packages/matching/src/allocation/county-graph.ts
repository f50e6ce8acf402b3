import { type AllocationProblem, allocationProblem } from "./problem.ts";

/** `degree` pairs a worker by the vacancies' popularity, `reach` more a vacancy with anybody, so that none is left in no list. */
export type CountyGraphSize = { workers: number; seats: number; vacancies: number; degree: number; reach: number };

/** The county of the bars: 97,000 workers, 24,000 seats, about 5 million pairs. */
export const wholeCounty: CountyGraphSize = { workers: 97_000, seats: 24_000, vacancies: 6_000, degree: 50, reach: 25 };

type Draw = () => number;

/** Mulberry32: equal seeds give equal numbers from 0 up to 1. */
const drawFrom = (seed: number): Draw => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const kinds = 60;
const numbersOf = (count: number, draw: Draw): Float64Array => Float64Array.from({ length: count }, draw);

/** One seat each while they last, the rest by a power law. */
const dealSeats = ({ seats, vacancies }: CountyGraphSize, draw: Draw): Uint32Array => {
  const dealt = new Uint32Array(vacancies).fill(1, 0, Math.min(seats, vacancies));
  for (let left = seats - vacancies; left > 0; left -= 1) dealt[Math.floor(vacancies * draw() ** 2)]! += 1;
  return dealt;
};

/** A vacancy by popularity: its chance falls with about one over its rank. */
const popular = (vacancies: number, draw: Draw): number =>
  Math.min(vacancies - 1, Math.floor(20 * ((vacancies / 20 + 1) ** draw() - 1)));

/** Vacancies of one worker, each once: `degree` by popularity, then about `reach` a vacancy by chance alone. */
const drawRow = ({ workers, vacancies, degree, reach }: CountyGraphSize, draw: Draw): Set<number> => {
  const row = new Set<number>();
  const wanted = Math.min(degree, vacancies);
  for (let tries = 0; row.size < wanted && tries < 4 * degree; tries += 1) row.add(popular(vacancies, draw));
  for (let more = (reach * vacancies) / workers; more > draw(); more -= 1) row.add(Math.floor(vacancies * draw()));
  return row;
};

/**
 * A problem shaped like a county's, the same for equal seeds: scores from 1 to 10,000 that rise when both are of one kind,
 * with the vacancy's attraction, the worker's fitness and by chance.
 */
export const countyGraph = (size: CountyGraphSize, seed: number): AllocationProblem => {
  const { workers, vacancies } = size;
  const draw = drawFrom(seed);
  const seats = dealSeats(size, draw);
  const [attraction, kindOf] = [numbersOf(vacancies, draw), numbersOf(vacancies, draw)];
  const offsets = new Uint32Array(workers + 1);
  const room = Math.ceil(workers * (size.degree + 1) + size.reach * vacancies * 1.2 + 100);
  const [vacancy, score] = [new Uint32Array(room), new Int32Array(room)];
  let pairs = 0;
  for (let worker = 0; worker < workers; worker += 1) {
    const [fitness, kind] = [draw(), Math.floor(kinds * draw())];
    for (const at of drawRow(size, draw)) {
      const isSameKind = Math.floor(kinds * kindOf[at]!) === kind;
      vacancy[pairs] = at;
      score[pairs] = 2_500 + Math.round(3_000 * draw() + 1_500 * attraction[at]! + 1_000 * fitness) + (isSameKind ? 2_000 : 0);
      pairs += 1;
    }
    offsets[worker + 1] = pairs;
  }
  return allocationProblem({ workers, vacancies, seats, offsets, vacancy: vacancy.slice(0, pairs), score: score.slice(0, pairs) });
};
