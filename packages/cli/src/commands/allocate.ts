import {
  allocate as plan,
  type AllocateOptions,
  type AllocationPlan,
  type AllocationProblem,
  figuresOf,
  gapBetween,
  greedy,
  type PlanFigures,
  topOne,
  vacanciesInNoList,
} from "@qianxian/matching";
import { type NamedProblem, readProblem } from "../allocation/read-edges.ts";
import { writePlan } from "../allocation/write-plan.ts";
import type { Io } from "../io.ts";
import { print } from "../print.ts";
import { tableLines } from "../table.ts";

export type AllocateFiles = { edges: string; seats: string; out: string; method: "stable" | "optimal"; gap: number; json: boolean };

type Beside = Readonly<Record<string, PlanFigures>>;
type Timed<T> = { result: T; seconds: number };

const timed = <T>(work: () => T): Timed<T> => {
  const began = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - began) / 1_000 };
};

const rounded = (seconds: number): number => Math.round(seconds * 1_000) / 1_000;
const percent = (share: number): string => `${(100 * share).toFixed(4)} %`;
const plain = (number: number): string => String(Math.round(number * 1_000) / 1_000);

/** A stable plan's own bound is a rough one; the optimal method's is nearer and holds for every plan. */
const nearerBound = (made: AllocationPlan, other: AllocationPlan): AllocationPlan => {
  const bound = Math.max(made.total, Math.min(made.bound, other.bound));
  return { ...made, bound, gap: gapBetween(made.total, bound) };
};

/** The plan's figures, then those of the other method, of everybody going to their best vacancy, and of best pair first. */
const besideOthers = (problem: AllocationProblem, made: AllocationPlan, other: AllocationPlan): Beside => ({
  [made.stats.method]: figuresOf(problem, made.vacancyOf),
  [other.stats.method]: figuresOf(problem, other.vacancyOf),
  topOne: figuresOf(problem, topOne(problem)),
  greedy: figuresOf(problem, greedy(problem)),
});

const figureRows: readonly (readonly [string, (figures: PlanFigures) => string])[] = [
  ["总分 total", ({ total }) => plain(total)],
  ["平均分 mean", ({ mean }) => plain(mean)],
  ["有名额的人 filled", ({ filled }) => String(filled)],
  ["名额用上 fill", ({ fill }) => percent(fill)],
  ["岗位有人（按名额）coverage", ({ coverage }) => percent(coverage)],
  ["第一志愿 1st", ({ ranks }) => String(ranks.first)],
  ["第二三志愿 2nd-3rd", ({ ranks }) => String(ranks.secondOrThird)],
  ["第四至十 4th-10th", ({ ranks }) => String(ranks.fourthToTenth)],
  ["更后 later", ({ ranks }) => String(ranks.later)],
  ["两边都更愿意的组合 blocking pairs", (figures) => String(figures.blockingPairs)],
  ["空着却有人要 empty though wanted", ({ emptyThoughWanted }) => String(emptyThoughWanted)],
];

const titles: Readonly<Record<string, string>> = {
  stable: "稳定 stable",
  optimal: "总分最大 optimal",
  topOne: "各奔首选 top-1",
  greedy: "逐个挑高分 greedy",
};

const besideLines = (beside: Beside): string[] => {
  const columns = [{ title: "" }, ...Object.keys(beside).map((name) => ({ title: titles[name] ?? name, align: "right" as const }))];
  return tableLines(columns, figureRows.map(([title, show]) => [title, ...Object.values(beside).map(show)]));
};

const answerOf = (named: NamedProblem, made: Timed<AllocationPlan>, readSeconds: number, beside: Beside) => {
  const { problem, vacancies } = named;
  const { total, bound, gap, filled, stats } = made.result;
  return {
    method: stats.method,
    total,
    bound,
    gap,
    filled,
    seconds: rounded(made.seconds),
    readSeconds: rounded(readSeconds),
    workers: problem.workers,
    vacancies: problem.vacancies,
    seats: problem.seats.reduce((sum, count) => sum + count, 0),
    pairs: problem.vacancy.length,
    figures: beside,
    inNoList: vacanciesInNoList(problem).map((at) => vacancies.at(at).toString("utf8")),
  };
};

const linesOf = (answer: ReturnType<typeof answerOf>): string[] => [
  `总分 total    ${plain(answer.total)}`,
  `上限 bound    ${plain(answer.bound)}`,
  `差距 gap      ${percent(answer.gap)}`,
  `有名额 filled  ${answer.filled}`,
  `用时 seconds  ${answer.seconds.toFixed(3)}`,
  "",
  ...besideLines(answer.figures),
  `没有人名单里有的岗位 vacancies in no list: ${answer.inNoList.length}`,
];

/**
 * Gives workers seats from two files and writes the plan; needs no gateway. Prints total, bound, gap, seats filled and the
 * seconds of the allocation itself, reading and writing apart, then figures beside the other methods.
 * @throws Failure with the line number of the first row that is not right; then no plan is written
 */
export const allocate = async (io: Io, files: AllocateFiles): Promise<number> => {
  const began = performance.now();
  const named = await readProblem(files.edges, files.seats);
  const readSeconds = (performance.now() - began) / 1_000;
  const optimal: AllocateOptions = { method: "optimal", gap: files.gap };
  const stable: AllocateOptions = { method: "stable" };
  const [asked, beside] = files.method === "stable" ? [stable, optimal] : [optimal, stable];
  const made = timed(() => plan(named.problem, asked));
  await writePlan(files.out, named, made.result.vacancyOf);
  const other = plan(named.problem, beside);
  const result = nearerBound(made.result, other);
  const answer = answerOf(named, { ...made, result }, readSeconds, besideOthers(named.problem, result, other));
  return print(io, files.json, answer, () => linesOf(answer));
};
