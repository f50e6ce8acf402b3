/**
 * Guarantees, on the seeded full county with its gaps (97,000 workers, 24,000 vacancies)
 * 1. For workers spread over the county `top` and `topForAll` give what the plain scan gives, to the last tie; also within
 *    the vacancies of a base.
 * 2. So does the reverse, with the number of those who pass every gate; also within a town.
 * 3. So do both after changes in place.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { rankVacancies, rankWorkers, VacancyIndex, WorkerIndex } from "@qianxian/matching";
import { looking, vacancyCard, workerCard } from "./generated-cards.ts";
import { vacanciesFrom, workersFrom } from "./generated-rows.ts";

const context = { today: "2026-11-24" };
const k = 20;
const patienceMs = 600_000;
let vacancies: VacancyCard[];
let workers: WorkerCard[];
let vacancyIndex: VacancyIndex;
let workerIndex: WorkerIndex;

const spread = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => list[Math.floor(((at + 0.37) * list.length) / count)] as T);
const idsOf = (cards: readonly { id: string }[]): ReadonlySet<string> => new Set(cards.map(({ id }) => id));
const plainTop = (worker: WorkerCard, among: readonly VacancyCard[]) =>
  rankVacancies(worker, among, k, context).map(({ vacancy, verdict }) => [vacancy.id, verdict.score]);
const plainReverse = (vacancy: VacancyCard, among: readonly WorkerCard[]) => {
  const { eligible, items } = rankWorkers(vacancy, among, k, context);
  return { eligible, items: items.map(({ worker, verdict }) => [worker.id, verdict.score]) };
};
const top = (worker: WorkerCard, within?: ReadonlySet<string>) =>
  vacancyIndex.top(worker, k, within ? { within } : {}).map(({ vacancy, score }) => [vacancy.id, score]);
const reverse = (vacancy: VacancyCard, within?: ReadonlySet<string>) => {
  const { eligible, items } = workerIndex.top(vacancy, k, within ? { within } : {});
  return { eligible, items: items.map(({ worker, score }) => [worker.id, score]) };
};

beforeAll(() => {
  vacancies = vacanciesFrom(14, 24_000, context.today).map(vacancyCard);
  workers = workersFrom(14, 97_000, context.today).map((worker, at) => (at % 3 === 0 ? workerCard(worker) : looking(workerCard(worker))));
  vacancyIndex = new VacancyIndex(vacancies, context);
  workerIndex = new WorkerIndex(workers, context);
}, patienceMs);

describe("the indexes at full size", () => {
  it("rank vacancies as the plain scan does", () => {
    const sample = spread(workers, 25);
    const all = vacancyIndex.topForAll(sample, k);
    const local = vacancies.filter(({ base }) => base === "local");
    for (const [at, worker] of sample.entries()) {
      const plain = plainTop(worker, vacancies);
      expect(top(worker)).toEqual(plain);
      const pairs = Array.from({ length: all.offsets[at + 1]! - all.offsets[at]! }, (_, next) => all.offsets[at]! + next);
      expect(pairs.map((pair) => [all.vacancies[all.vacancy[pair]!]?.id, all.score[pair]])).toEqual(plain);
      if (at % 5 === 0) expect(top(worker, idsOf(local))).toEqual(plainTop(worker, local));
    }
    expect(all.offsets.at(-1)).toBeGreaterThan(10 * k);
  }, patienceMs);

  it("rank workers as the plain scan does, and count them", () => {
    const town = workers.filter(({ village }) => village.startsWith(workers[0]!.town));
    for (const vacancy of spread(vacancies, 6)) {
      expect(reverse(vacancy)).toEqual(plainReverse(vacancy, workers));
      expect(reverse(vacancy, idsOf(town))).toEqual(plainReverse(vacancy, town));
    }
  }, patienceMs);

  it("stay exact through changes in place", () => {
    const gone = new Set(idsOf(spread(vacancies, 200)));
    const full = idsOf(spread(vacancies.slice(5_000), 200));
    vacancies = vacancies
      .filter(({ id }) => !gone.has(id))
      .map((card) => (full.has(card.id) ? { ...card, seatsOpen: 0 } : card.sector === "hotel" ? { ...card, sector: null } : card));
    for (const id of gone) vacancyIndex.remove(id);
    for (const card of vacancies) if (card.sector === null || card.seatsOpen === 0) vacancyIndex.put(card);
    for (const worker of spread(workers, 8).map(looking)) expect(top(worker)).toEqual(plainTop(worker, vacancies));

    const moved = idsOf(spread(workers, 2_000));
    workers = workers.map((card) => (moved.has(card.id) ? { ...looking(card), wantedRegions: [], wageFloorFen: 450_000 } : card));
    for (const card of workers) if (moved.has(card.id)) workerIndex.put(card);
    for (const vacancy of spread(vacancies, 3)) expect(reverse(vacancy)).toEqual(plainReverse(vacancy, workers));
  }, patienceMs);
});
