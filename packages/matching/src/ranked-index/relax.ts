import type { AskingWorker } from "./asking-worker.ts";
import { type Bucket, factsEach } from "./buckets.ts";
import { refused } from "./traits.ts";
import type { VacancySlots } from "./vacancy-slots.ts";
import { type Grade, grades, payGrade, relaxSteps, type RelaxStep } from "./wishes.ts";

/** How many vacancies more a step opens: taken alone, and on top of the steps before it. */
export type Relaxed = {
  /** Vacancies that pass every gate and are as wished in all things. */
  asWished: number;
  steps: { step: RelaxStep; alone: number; together: number }[];
};

/** Counts by the grades of the four wishes, in the order of the steps, as digits of a number in base three. */
const kinds = 3 ** relaxSteps.length;
const gradesOf = (kind: number): number[] => relaxSteps.map((_, step) => Math.floor(kind / 3 ** step) % 3);

const summed = (counts: Float64Array): Relaxed => {
  const open = (limits: readonly number[]): number =>
    counts.reduce((sum, count, kind) => (gradesOf(kind).every((grade, step) => grade <= limits[step]!) ? sum + count : sum), 0);
  const taken = (isTaken: (step: number) => boolean): number => open(relaxSteps.map((_, step) => Number(isTaken(step))));
  const asWished = taken(() => false);
  const steps = relaxSteps.map((step, at) => ({
    step,
    alone: taken((other) => other === at) - asWished,
    together: taken((other) => other <= at) - taken((other) => other < at),
  }));
  return { asWished, steps };
};

/** The grades of a worker's wishes for each region, sector and way of asking for skills. */
const gradeTables = ({ card }: AskingWorker, { tables, demands }: VacancySlots) => ({
  place: Array.from({ length: tables.place.columns }, (_, at) => grades["wider-region"](card, tables.place.record(at))),
  trade: Array.from({ length: tables.trade.columns }, (_, at) => grades["other-sector"](card, tables.trade.record(at))),
  demand: Array.from({ length: demands.size }, (_, at) => grades["related-skill"](card, demands.record(at))),
});

const kindOf = (region: Grade, sector: Grade, skill: Grade, wage: Grade): number => region + 3 * sector + 9 * skill + 27 * wage;

/** Counts the vacancies that pass every gate by how they stand to each wish. */
export const relaxed = (worker: AskingWorker, slots: VacancySlots, buckets: readonly Bucket[]): Relaxed => {
  const { tables } = slots;
  const { rows, startsFrom, paysAbove, card } = worker;
  const graded = gradeTables(worker, slots);
  const counts = new Float64Array(kinds);
  for (const { place, trade, demand, from, pay, facts } of buckets) {
    if (tables.place.value(rows.place, place) === refused || tables.trade.value(rows.trade, trade) === refused) continue;
    for (let cell = 0; cell < demand.length; cell += 1)
      for (let at = from[cell]!; at < from[cell + 1]!; at += 1) {
        const fact = at * factsEach;
        if (facts[fact + 3]! < startsFrom || pay[at]! <= paysAbove) continue;
        if (tables.terms.value(rows.terms, facts[fact + 1]!) === refused) continue;
        if (tables.papers.value(rows.papers, facts[fact + 2]!) === refused) continue;
        const kind = kindOf(graded.place[place]!, graded.trade[trade]!, graded.demand[demand[cell]!]!, payGrade(card.wageFloorFen, pay[at]!));
        counts[kind] = counts[kind]! + 1;
      }
  }
  return summed(counts);
};
