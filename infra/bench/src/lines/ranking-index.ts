import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { countyDay } from "@qianxian/infra-local";
import { rankVacancies, VacancyIndex, WorkerIndex } from "@qianxian/matching";
import type { Figure, Size } from "../figure.ts";
import { looking, vacancyCard, workerCard } from "../generated-cards.ts";
import { vacanciesFrom, workersFrom } from "../generated-rows.ts";
import { median, percentile } from "../statistics.ts";

const extents: Readonly<Record<Size, { workers: number; vacancies: number; one: number; scanned: number; plain: number; reverse: number }>> = {
  full: { workers: 97_000, vacancies: 24_000, one: 5_000, scanned: 400, plain: 20, reverse: 200 },
  small: { workers: 1_000, vacancies: 500, one: 200, scanned: 50, plain: 20, reverse: 20 },
};
const seed = 14;
const best = 20;

const msOf = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** So many of a list, evenly spread. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)] as T);

const collectGarbage = (): void => {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
};

const bytesHeld = (): number => {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const forWorkers = (index: VacancyIndex, workers: readonly WorkerCard[], vacancies: readonly VacancyCard[], today: string, size: Size): Figure[] => {
  const { one, scanned, plain } = extents[size];
  const all = msOf(() => index.topForAll(workers, best));
  const each = all / workers.length;
  const singles = spread(workers, one).map((worker) => msOf(() => index.top(worker, best)));
  const tried = spread(workers, scanned).map((worker) => msOf(() => index.topByTryingAll(worker, best)));
  const plainly = spread(workers, plain).map((worker) => msOf(() => rankVacancies(worker, vacancies, best, { today })));
  const mean = (list: readonly number[]) => list.reduce((sum, ms) => sum + ms, 0) / list.length;
  return [
    { name: { zh: "所有人的前 20 个岗位", en: "top 20 for all, one thread" }, value: all / 1_000, unit: "s", aim: { atMost: 8 } },
    { name: { zh: "比逐个试（数组）快", en: "faster than trying all as numbers" }, value: mean(tried) / each, unit: "×", aim: { atLeast: 5 } },
    { name: { zh: "比逐对扫描快", en: "faster than the plain scan of records" }, value: mean(plainly) / each, unit: "×" },
    { name: { zh: "一个人，中位", en: "one worker, p50" }, value: median(singles), unit: "ms" },
    { name: { zh: "一个人，p99", en: "one worker, p99" }, value: percentile(singles, 0.99), unit: "ms", aim: { atMost: 1 } },
  ];
};

const forVacancies = (index: WorkerIndex, vacancies: readonly VacancyCard[], size: Size): Figure[] => {
  const took = spread(vacancies, extents[size].reverse).map((vacancy) => msOf(() => index.top(vacancy, best)));
  return [
    { name: { zh: "一个岗位的前 20 人，中位", en: "one vacancy, p50" }, value: median(took), unit: "ms" },
    { name: { zh: "一个岗位的前 20 人，p99", en: "one vacancy, p99" }, value: percentile(took, 0.99), unit: "ms", aim: { atMost: 10 } },
  ];
};

const changes = (vacancyIndex: VacancyIndex, workerIndex: WorkerIndex, vacancies: readonly VacancyCard[], workers: readonly WorkerCard[]): Figure[] => {
  const times = 300;
  const posts = spread(vacancies, Math.min(times, vacancies.length)).map((card) => msOf(() => vacancyIndex.put({ ...card, seatsOpen: card.seatsOpen + 1 })));
  const people = spread(workers, times).map((card) => msOf(() => workerIndex.put({ ...card, wageFloorFen: 450_000 })));
  return [
    { name: { zh: "改一个岗位，p99", en: "one change of a vacancy, p99" }, value: percentile(posts, 0.99), unit: "ms", aim: { atMost: 1 } },
    { name: { zh: "改一个人，p99", en: "one change of a worker, p99" }, value: percentile(people, 0.99), unit: "ms", aim: { atMost: 1 } },
  ];
};

type Records = { workers: readonly WorkerCard[]; vacancies: readonly VacancyCard[]; today: string };

/** All figures but the memory. @param kept takes the indexes, so that they can be let go */
const measured = ({ workers, vacancies, today }: Records, size: Size, kept: unknown[]): Figure[] => {
  let began = performance.now();
  const vacancyIndex = new VacancyIndex(vacancies, { today });
  const vacanciesMs = performance.now() - began;
  began = performance.now();
  const workerIndex = new WorkerIndex(workers, { today });
  const workersMs = performance.now() - began;
  kept.push(vacancyIndex, workerIndex);
  return [
    { name: { zh: "建岗位索引", en: "build of vacancies" }, value: vacanciesMs, unit: "ms", aim: { atMost: 2_000 } },
    { name: { zh: "建人的索引", en: "build of workers" }, value: workersMs, unit: "ms", aim: { atMost: 2_000 } },
    ...forWorkers(vacancyIndex, workers, vacancies, today, size),
    ...forVacancies(workerIndex, vacancies, size),
    ...changes(vacancyIndex, workerIndex, vacancies, workers),
  ];
};

/**
 * The indexes of the library, in one thread of this process, on the seeded county with its gaps; everybody is made to look
 * for work, so that nobody is passed over. Ratios are to the mean of some workers, by trying each vacancy of the same
 * index as numbers, and by `rankVacancies` over the records. Memory is what becomes free when both indexes are let go,
 * the records staying; building is both without reading anything.
 */
export const rankingIndex = async (size: Size): Promise<Figure[]> => {
  const { workers: people, vacancies: posts } = extents[size];
  const today = countyDay(new Date());
  const vacancies = vacanciesFrom(seed, posts, today).map(vacancyCard);
  const workers = workersFrom(seed, people, today).map((worker) => looking(workerCard(worker)));
  const kept: unknown[] = [];
  const figures = measured({ workers, vacancies, today }, size, kept);
  const held = bytesHeld();
  kept.length = 0;
  const memory = (held - bytesHeld()) / 2 ** 20;
  return [...figures, { name: { zh: "两个索引占内存", en: "memory of both indexes" }, value: memory, unit: "MiB", aim: { atMost: 250 } }];
};
