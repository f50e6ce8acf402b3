import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { EmployerId } from "@qianxian/contracts/vocabulary";
import { countyDay } from "@qianxian/infra-local";
import type { Figure, Size } from "../figure.ts";
import { postingRow, vacanciesFrom, workerRow, workersFrom } from "../generated-rows.ts";
import type { Scene } from "../scene.ts";
import { perSecond } from "../statistics.ts";

const rows: Readonly<Record<Size, { vacancies: number; workers: number }>> = {
  full: { vacancies: 5_000, workers: 10_000 },
  small: { vacancies: 300, workers: 600 },
};

/** As many rows as `qx import` sends at once, one batch after the other. */
const batchOf = { vacancies: 100, workers: 200 };
const seed = 12;

/** Sends all in batches, in turn. @returns rows/s and how many of the rows were taken in as new */
const timed = async <T>(
  all: readonly T[],
  size: number,
  send: (batch: T[]) => Promise<number>,
): Promise<{ rate: number | null; taken: number }> => {
  const began = performance.now();
  let taken = 0;
  for (let start = 0; start < all.length; start += size) taken += await send(all.slice(start, start + size));
  return { rate: perSecond(all.length, performance.now() - began), taken };
};

const importVacancies = ({ staff, employerId }: Scene, count: number, today: string) => {
  const postings = vacanciesFrom(seed, count, today).map((vacancy, at) => postingRow(vacancy, `bench-${at}`));
  return timed(postings, batchOf.vacancies, async (batch) => {
    const input = { employerId: EmployerId.parse(employerId), base: "changzhou" as const, postings: batch };
    const { results } = await staff(vacanciesRoutes.importPostings, input);
    return results.filter(({ effect }) => effect === "created").length;
  });
};

const importWorkers = ({ staff }: Scene, count: number, today: string) => {
  const people = workersFrom(seed, count, today).map(workerRow);
  return timed(people, batchOf.workers, async (batch) => {
    const { results } = await staff(profilesRoutes.importWorkers, { rows: batch });
    return results.filter(({ outcome }) => outcome === "added").length;
  });
};

/**
 * Rows per second of lists as clerks write them: texts made of generated vacancies and people, sent by staff through
 * the gateway to the routes and in the batches of `qx import`, one batch after the other. Reading the file is left out.
 */
export const imports = async (scene: Scene, size: Size): Promise<Figure[]> => {
  const today = countyDay(new Date());
  const { vacancies: vacancyRows, workers: workerRows } = rows[size];
  const vacancies = await importVacancies(scene, vacancyRows, today);
  const workers = await importWorkers(scene, workerRows, today);
  return [
    { name: { zh: "招工信息", en: "postings" }, value: vacancies.rate, unit: "/s" },
    { name: { zh: "收下的招工信息", en: "postings taken in" }, value: vacancies.taken, unit: "" },
    { name: { zh: "务工人员", en: "workers" }, value: workers.rate, unit: "/s" },
    { name: { zh: "收下的务工人员", en: "workers taken in" }, value: workers.taken, unit: "" },
  ];
};
