import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { Actor } from "@qianxian/contracts/vocabulary";
import type { Client } from "@qianxian/http";
import { type DemoCounty, fullSize, generateCounty, type LoadProgress, loadCounty } from "@qianxian/infra-demo";
import { z } from "zod";
import { countyDay } from "./load-once.ts";
import { placesIn } from "./places.ts";
import { withServices } from "./running-stack.ts";

/** Another seed than that of `npm start`: both counties stand in one ledger. */
const seed = 2;

export type DemoLoad = {
  /** A running stack's data folder. */
  dataDir: string;
  /** How much of the full county; all of it if not given. */
  workers?: number | undefined;
  seats?: number | undefined;
  connections?: number | undefined;
  onProgress: (progress: LoadProgress) => void;
  signal?: AbortSignal | undefined;
};

/** What a load took; milliseconds. */
export type DemoLoaded = {
  sizes: DemoCounty["sizes"];
  workersPerSecond: number;
  loadMs: number;
  /** From the last worker's load until the matcher knew the last of them. */
  indexMs: number;
  /** One question each afterwards, asked at the matcher. */
  matchesMs: number;
  candidatesMs: number;
};

const Day = z.object({ today: z.iso.date() });

/** The day the county was first loaded, so that a repeat makes the same people; noted before the first of them enters. */
const dayOf = (file: string): string => {
  if (existsSync(file)) return Day.parse(JSON.parse(readFileSync(file, "utf8"))).today;
  const today = countyDay(new Date());
  writeFileSync(file, `${JSON.stringify({ seed, today }, null, 2)}\n`);
  return today;
};

const staff = Actor.parse({
  role: "county-staff",
  accountId: "0193b5a0-0000-7000-8000-000000000001",
  county: "522732",
});

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
};

const indexMsMax = 300_000;

/** Waits until the matcher answers for the last worker. @throws AppError when it does not within five minutes */
const untilIndexed = async (asStaff: Client, workerId: string, signal?: AbortSignal): Promise<void> => {
  const until = Date.now() + indexMsMax;
  for (;;) {
    try {
      await asStaff.call(matcherRoutes.matchesForWorker, { workerId, limit: 1 });
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(250, signal);
    }
  }
};

const askOnce = async (asStaff: Client, workerId: string): Promise<Pick<DemoLoaded, "matchesMs" | "candidatesMs">> => {
  const { items } = await asStaff.call(vacanciesRoutes.listVacancies, { status: "live", limit: 1 });
  const vacancyId = items[0]?.id;
  const matchesMs = await timed(() => asStaff.call(matcherRoutes.matchesForWorker, { workerId }));
  const candidatesMs = vacancyId
    ? await timed(() => asStaff.call(matcherRoutes.candidatesForVacancy, { vacancyId }))
    : 0;
  return { matchesMs, candidatesMs };
};

/** Remembers when the people began and ended to be taken. */
const stopwatch = (onProgress: DemoLoad["onProgress"]) => {
  const at = { vacancies: performance.now(), people: performance.now() };
  const watch = (progress: LoadProgress): void => {
    if (progress.step === "employers" || progress.step === "vacancies") at.vacancies = performance.now();
    if (progress.step === "workers") at.people = performance.now();
    onProgress(progress);
  };
  return { at, watch };
};

const load = async (county: DemoCounty, client: Client, options: DemoLoad): Promise<DemoLoaded> => {
  const { signal, connections = 6 } = options;
  const began = performance.now();
  const { at, watch } = stopwatch(options.onProgress);
  await loadCounty(county, client, watch, { connections, accounts: false, signal });
  const loadMs = Math.round(performance.now() - began);
  const workersPerSecond = Math.round((1_000 * county.sizes.workers) / (at.people - at.vacancies));
  const workerId = county.lastWorkerId;
  const asStaff = client.as(staff);
  const indexMs = await timed(() => untilIndexed(asStaff, workerId, signal));
  return { sizes: county.sizes, workersPerSecond, loadMs, indexMs, ...(await askOnce(asStaff, workerId)) };
};

/**
 * Loads the whole county into a running stack, beside the small one of `npm start`. What is in stays as it is, so
 * doing it again, or after a stop half-way, goes on.
 * @throws PlainFailure when no stack runs in that folder
 */
export const loadFullDemo = (options: DemoLoad): Promise<DemoLoaded> => {
  const { dataDir, workers = fullSize.workers, seats = fullSize.seats } = options;
  const loadInto = (client: Client) => {
    const today = dayOf(placesIn(dataDir).fullDemo);
    return load(generateCounty({ seed, workers, seats, today, beside: true }), client, options);
  };
  return withServices(dataDir, loadInto, { timeoutMs: 60_000 });
};
