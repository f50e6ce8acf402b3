export { allocate, type AllocateOptions } from "./allocate.ts";
export { blockingPairs, faultsOfPlan, type PlanFault } from "./check-plan.ts";
export { countyGraph, type CountyGraphSize, wholeCounty } from "./county-graph.ts";
export { dualBound, pricesAt } from "./dual-bound.ts";
export { figuresBeside, figuresOf, type PlanFigures, type RankCounts, vacanciesInNoList } from "./figures.ts";
export { greedy, topOne } from "./plain-plans.ts";
export { type AllocationPlan, type AllocationStats, gapBetween, sumOfPlan } from "./plan.ts";
export { allocationProblem, type AllocationProblem, type PairNumbers } from "./problem.ts";
export { workersBid } from "./workers-bid.ts";
