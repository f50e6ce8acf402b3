import {
  allocate,
  type AllocationProblem,
  countyGraph,
  type CountyGraphSize,
  dualBound,
  gapBetween,
  greedy,
  pricesAt,
  sumOfPlan,
  wholeCounty,
  workersBid,
} from "@qianxian/matching";
import type { Figure, Size } from "../figure.ts";
import { median } from "../statistics.ts";

const seed = 20_240_501;
const gap = 0.001;
const times = 3;

const tenth = ({ workers, seats, vacancies, degree, reach }: CountyGraphSize): CountyGraphSize => ({
  workers: workers / 10,
  seats: seats / 10,
  vacancies: vacancies / 10,
  degree,
  reach,
});

/** The middle of three runs, after one that is not counted. */
const timed = <T>(work: () => T): { result: T; ms: number } => {
  let result = work();
  const took = Array.from({ length: times }, () => {
    const began = performance.now();
    result = work();
    return performance.now() - began;
  });
  return { result, ms: median(took) ?? 0 };
};

/** The auction as textbooks have it: workers bid, in steps of the asked gap of the mean score. */
const plainAuction = (problem: AllocationProblem) => {
  const mean = Float64Array.from(problem.score).reduce((sum, score) => sum + score, 0) / problem.score.length;
  return timed(() => workersBid(problem, { epsilon: gap * mean, bidsMax: Infinity }));
};

const methods = (problem: AllocationProblem) => ({
  stable: timed(() => allocate(problem, { method: "stable" })),
  optimal: timed(() => allocate(problem, { method: "optimal", gap })),
});

const own = ({ stable, optimal }: ReturnType<typeof methods>): Figure[] => [
  { name: { zh: "稳定分配", en: "stable" }, value: stable.ms, unit: "ms", aim: { atMost: 300 } },
  { name: { zh: "总分最大", en: "optimal" }, value: optimal.ms, unit: "ms", aim: { atMost: 2_000 } },
  { name: { zh: "总分最大：离上限", en: "optimal: certified gap, millionths" }, value: Math.round(1e6 * optimal.result.gap), unit: "", aim: { atMost: 1_000 } },
];

const besidePlain = (problem: AllocationProblem, { stable, optimal }: ReturnType<typeof methods>): Figure[] => {
  const simple = timed(() => greedy(problem));
  const auction = plainAuction(problem);
  const share = (total: number): number => total / optimal.result.bound;
  const auctioned = sumOfPlan(problem, auction.result.vacancyOf).total;
  const auctionGap = gapBetween(auctioned, dualBound(problem, pricesAt(problem, auction.result.gain)));
  return [
    { name: { zh: "普通拍卖（人出价）的几倍快", en: "optimal, times as fast as the plain auction" }, value: auction.ms / optimal.ms, unit: "×" },
    { name: { zh: "普通拍卖：离上限", en: "plain auction: gap, millionths" }, value: Math.round(1e6 * auctionGap), unit: "" },
    { name: { zh: "逐个挑高分的几倍快", en: "optimal, times as fast as greedy" }, value: simple.ms / optimal.ms, unit: "×" },
    { name: { zh: "总分占上限：总分最大", en: "total of the bound, optimal, %" }, value: 100 * share(optimal.result.total), unit: "" },
    { name: { zh: "总分占上限：逐个挑高分", en: "total of the bound, greedy, %" }, value: 100 * share(sumOfPlan(problem, simple.result).total), unit: "" },
    { name: { zh: "总分占上限：稳定", en: "total of the bound, stable, %" }, value: 100 * share(stable.result.total), unit: "" },
  ];
};

/** How many times as long it takes at ten times the size, the slower method of the two. */
const growth = (smaller: ReturnType<typeof methods>, { stable, optimal }: ReturnType<typeof methods>): Figure => ({
  name: { zh: "人数十倍，用时几倍", en: "times as long at ten times the size" },
  value: Math.max(stable.ms / smaller.stable.ms, optimal.ms / smaller.optimal.ms),
  unit: "×",
  aim: { atMost: 15 },
});

/**
 * Allocation alone, in one thread of this process, on a generated graph of the county's size (97,000 workers, 24,000
 * seats, about 5 million pairs; a tenth when small): the middle of three runs each, the problem being in memory. Beside
 * it best pair first, and the auction in which workers bid, in the same steps. Reading files and figures are left out.
 */
export const allocation = (size: Size): Figure[] => {
  const small = methods(countyGraph(tenth(wholeCounty), seed));
  const problem = countyGraph(size === "full" ? wholeCounty : tenth(wholeCounty), seed);
  const made = methods(problem);
  return [...own(made), ...besidePlain(problem, made), ...(size === "full" ? [growth(small, made)] : [])];
};
