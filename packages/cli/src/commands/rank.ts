import { compareText, type RankedPairs, rankVacancies, VacancyIndex } from "@qianxian/matching";
import { countyDay } from "@qianxian/kernel";
import { Failure } from "../failure.ts";
import type { Io } from "../io.ts";
import { print } from "../print.ts";
import { FileVacancy, FileWorker, vacancyOf, workerOf } from "../ranking/file-cards.ts";
import { readCards } from "../ranking/read-cards.ts";
import { writeMatches } from "../ranking/write-matches.ts";

export type RankFiles = { workers: string; vacancies: string; top: number; out: string; check: number; date?: string; json: boolean };

const secondsSince = (began: number): number => Math.round(performance.now() - began) / 1_000;

const listOf = ({ vacancies, offsets, vacancy, score }: RankedPairs, at: number): string[] =>
  Array.from({ length: offsets[at + 1]! - offsets[at]! }, (_, rank) => {
    const pair = offsets[at]! + rank;
    return `${vacancies[vacancy[pair]!]!.id} ${score[pair]}`;
  });

/** Ranks `count` workers, evenly spread, once more by looking at every vacancy. @throws Failure that names the first who differs */
const check = (pairs: RankedPairs, count: number, k: number, today: string): number => {
  const checked = Math.min(count, pairs.workers.length);
  for (let one = 0; one < checked; one += 1) {
    const at = Math.floor((one * pairs.workers.length) / checked);
    const worker = pairs.workers[at]!;
    const plain = rankVacancies(worker, pairs.vacancies, k, { today }).map(({ vacancy, verdict }) => `${vacancy.id} ${verdict.score}`);
    if (plain.join("\n") === listOf(pairs, at).join("\n")) continue;
    const { id } = worker;
    throw new Failure(`核对不上：${id} 的名单和逐个比对的结果不一样，没有写出。`, `The list of ${id} is not what the plain scan gives; nothing was written.`);
  }
  return checked;
};

/**
 * Ranks the vacancies of one file for each worker of another and writes the best, without a gateway: workers by id, each
 * with the ranks from 1, the same for the same records in any order.
 * @throws Failure when a line is not right, or when a list that is checked differs; then nothing is written
 */
export const rank = async (io: Io, files: RankFiles): Promise<number> => {
  const today = files.date ?? countyDay(io.now());
  let began = performance.now();
  const workers = (await readCards(files.workers, FileWorker)).map(workerOf).toSorted((a, b) => compareText(a.id, b.id));
  const vacancies = (await readCards(files.vacancies, FileVacancy)).map(vacancyOf);
  const readSeconds = secondsSince(began);
  began = performance.now();
  const index = new VacancyIndex(vacancies, { today });
  const buildSeconds = secondsSince(began);
  began = performance.now();
  const pairs = index.topForAll(workers, files.top);
  const rankSeconds = secondsSince(began);
  const checked = check(pairs, files.check, files.top, today);
  await writeMatches(files.out, pairs);
  const answer = { date: today, workers: workers.length, vacancies: vacancies.length, pairs: pairs.vacancy.length, checked, readSeconds, buildSeconds, rankSeconds };
  return print(io, files.json, answer, () => [
    `日期 date        ${today}`,
    `人 workers       ${answer.workers}`,
    `岗位 vacancies   ${answer.vacancies}`,
    `名单行 pairs     ${answer.pairs}`,
    `核对过 checked   ${checked}`,
    `用时 seconds     读入 read ${readSeconds}，建索引 build ${buildSeconds}，排名 rank ${rankSeconds}`,
  ]);
};
