import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { countyDay } from "@qianxian/infra-local";
import { rankWorkers, scoreOnly } from "@qianxian/matching";
import type { Figure, Size } from "../figure.ts";
import { vacancyCard, workerCard } from "../generated-cards.ts";
import { vacanciesFrom, workersFrom } from "../generated-rows.ts";
import { median, perSecond } from "../statistics.ts";

const extents: Readonly<Record<Size, { workers: readonly number[]; pairs: number; ranked: number }>> = {
  full: { workers: [2_000, 20_000], pairs: 1_000_000, ranked: 20 },
  small: { workers: [2_000], pairs: 50_000, ranked: 5 },
};

const seed = 14;
const best = 20;

const scoreRate = (workers: readonly WorkerCard[], vacancies: readonly VacancyCard[], pairs: number, today: string) => {
  const began = performance.now();
  let done = 0;
  for (let at = 0; done < pairs; at += 1) {
    const vacancy = vacancies[at % vacancies.length] as VacancyCard;
    for (const worker of workers) scoreOnly(worker, vacancy, { today });
    done += workers.length;
  }
  return perSecond(done, performance.now() - began);
};

const rankTime = (workers: readonly WorkerCard[], vacancies: readonly VacancyCard[], times: number, today: string) => {
  const took = vacancies.slice(0, times + 1).map((vacancy) => {
    const began = performance.now();
    rankWorkers(vacancy, workers, best, { today });
    return performance.now() - began;
  });
  return median(took.slice(1));
};

/**
 * The library alone, in one thread of this process, by plain scan: pairs per second of `scoreOnly` (no gates, no
 * words), and the median milliseconds of `rankWorkers` for the 20 best of all workers for one vacancy, gates and
 * explanations included. The reference for whatever shall be faster.
 */
export const matchingScan = async (size: Size): Promise<Figure[]> => {
  const { workers: counts, pairs, ranked } = extents[size];
  const today = countyDay(new Date());
  const vacancies = vacanciesFrom(seed, 50, today).map(vacancyCard);
  return counts.flatMap((count): Figure[] => {
    const workers = workersFrom(seed, count, today).map(workerCard);
    scoreRate(workers, vacancies, 20_000, today);
    const of = { zh: `${count} 人`, en: `${count} workers` };
    const rate = scoreRate(workers, vacancies, pairs, today);
    const topMs = rankTime(workers, vacancies, ranked, today);
    return [
      { name: { zh: `打分，${of.zh}`, en: `scoreOnly pairs, ${of.en}` }, value: rate, unit: "/s" },
      { name: { zh: `每个岗位的前 20 人，${of.zh}`, en: `top 20 of a vacancy, ${of.en}` }, value: topMs, unit: "ms" },
    ];
  });
};
