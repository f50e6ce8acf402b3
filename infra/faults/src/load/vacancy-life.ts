import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { CarefulClient } from "../careful-client.ts";
import type { Journal } from "../journal.ts";
import type { Random } from "../random.ts";

/** What becomes of one vacancy: posted, then changed some times in a row, perhaps closed and perhaps renewed after that. */
export type VacancyPlan = { externalId: string; seats: number; changes: number; closes: boolean; renews: boolean };

/** A vacancy that was accepted and stays open, or opens again. */
export type LiveVacancy = { vacancyId: string; seats: number };

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const closesOn = inDays(60);
const places = ["320412", "320402", "440112", "440306"] as const;
const kinds = [
  { title: "缝纫车位工", sector: "manufacturing", skill: "缝纫" },
  { title: "电子装配工", sector: "manufacturing", skill: "组装" },
  { title: "酒店客房服务员", sector: "hotel", skill: "客房清洁" },
  { title: "厨房帮工", sector: "catering", skill: "中餐烹饪" },
] as const;

/** Each number once in a run: the lower end of the wage tells one revision from another. */
export const markMin = 300_000;

const wageOf = (mark: number) => ({ minFen: mark, maxFen: 900_000, unit: "month" }) as const;

type Parts = { employer: CarefulClient; journal: Journal; random: Random; nextMark: () => number };

const post = async ({ employer, journal, random, nextMark }: Parts, plan: VacancyPlan) => {
  const { externalId, seats } = plan;
  const { title, sector, skill } = random.pick(kinds);
  const mark = nextMark();
  const result = await employer.call("publishVacancy", vacanciesRoutes.publishVacancy, {
    externalId,
    title,
    sector,
    seats,
    base: "changzhou",
    region: random.pick(places),
    skills: [{ name: skill, level: null, must: false }],
    wage: wageOf(mark),
    board: true,
    lodging: true,
    closesOn,
  });
  if (!result.ok) throw new Error(`A posting was refused: ${result.status} ${result.code}`);
  const { id: vacancyId, revision } = result.value;
  journal.note({ kind: "vacancy-posted", externalId, vacancyId, revision, mark });
  return { vacancyId: vacancyId as string, revision };
};

/** Says a change until it is taken; "changed meanwhile" after a lost answer may be the own change. */
const change = async (parts: Parts, vacancyId: string, known: number): Promise<number | null> => {
  const { employer, journal, nextMark } = parts;
  const mark = nextMark();
  let revision = known;
  for (let tries = 0; tries < 20; tries += 1) {
    const input = { vacancyId, wage: wageOf(mark) };
    const result = await employer.call("changeVacancy", vacanciesRoutes.changeVacancy, input, revision);
    if (!result.ok && result.code !== "changed-meanwhile") return null;
    const read = result.ok
      ? result
      : await employer.call("readVacancy", vacanciesRoutes.readVacancy, { vacancyId });
    if (!read.ok) return null;
    revision = read.value.revision;
    if (read.value.wage?.minFen !== mark) continue;
    journal.note({ kind: "vacancy-changed", vacancyId, revision, mark });
    return revision;
  }
  return null;
};

/** Opens a closed vacancy again. @returns whether that was accepted */
const renew = async ({ employer, journal }: Parts, vacancyId: string): Promise<boolean> => {
  const input = { vacancyId, closesOn: inDays(90) };
  const renewed = await employer.call("renewVacancy", vacanciesRoutes.renewVacancy, input);
  if (renewed.ok) journal.note({ kind: "vacancy-renewed", vacancyId, revision: renewed.value.revision });
  return renewed.ok;
};

/** Lives one vacancy through. @returns the vacancy if it stays open */
export const liveVacancy = async (parts: Parts, plan: VacancyPlan): Promise<LiveVacancy | null> => {
  const posted = await post(parts, plan);
  const { vacancyId } = posted;
  let revision: number | null = posted.revision;
  for (let step = 0; step < plan.changes && revision !== null; step += 1)
    revision = await change(parts, vacancyId, revision);
  if (!plan.closes) return { vacancyId, seats: plan.seats };
  const closed = await parts.employer.call("closeVacancy", vacanciesRoutes.closeVacancy, { vacancyId });
  if (!closed.ok) return null;
  parts.journal.note({ kind: "vacancy-closed", vacancyId, revision: closed.value.revision });
  if (!plan.renews || !(await renew(parts, vacancyId))) return null;
  return { vacancyId, seats: plan.seats };
};
