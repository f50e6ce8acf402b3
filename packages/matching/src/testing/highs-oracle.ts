import load, { type LegacyHighs } from "highs";
import type { AllocationProblem } from "../allocation/problem.ts";

/** Its types speak of the module for require, where the loader is a property; Node imports the loader itself. */
const loader = load as unknown as typeof load.default;
let highs: LegacyHighs | undefined;

/** Loads HiGHS, once before the tests that ask it. */
export const loadHighs = async (): Promise<void> => {
  highs = await loader();
};

const sumOf = (pairs: readonly number[]): string => pairs.map((pair) => `x${pair}`).join(" + ");

const capacities = ({ workers, vacancies, seats, offsets, vacancy }: AllocationProblem): string[] => {
  const all = Array.from(vacancy.keys());
  const rows = Array.from({ length: workers }, (_, worker) => ({ pairs: all.slice(offsets[worker], offsets[worker + 1]), most: 1 }));
  const columns = Array.from({ length: vacancies }, (_, at) => ({ pairs: all.filter((pair) => vacancy[pair] === at), most: seats[at]! }));
  return [...rows, ...columns].filter(({ pairs }) => pairs.length > 0).map(({ pairs, most }) => `${sumOf(pairs)} <= ${most}`);
};

/** The floor of a fair plan: so many seats at least for workers of priority groups. */
export type OracleFloor = { isPriority: Uint8Array; seats: number };

/** Pairs of the workers whom a floor counts. */
const countedBy = ({ workers, offsets, vacancy }: AllocationProblem, isPriority: Uint8Array): number[] => {
  const all = Array.from(vacancy.keys());
  return Array.from({ length: workers }, (_, worker) => (isPriority[worker] ? all.slice(offsets[worker], offsets[worker + 1]) : [])).flat();
};

const solved = (model: readonly string[]): number | null => {
  const answer = highs?.solve(model.join("\n"), { mip_rel_gap: 0 });
  if (answer?.Status === "Infeasible") return null;
  if (answer?.Status !== "Optimal") throw new Error(`HiGHS says ${answer?.Status ?? "nothing: it is not loaded"}.`);
  return answer.ObjectiveValue;
};

/** The largest total as HiGHS finds it, in whole seats where there is a floor; null when no plan keeps the floor. */
export const bestTotal = (problem: AllocationProblem, floor?: OracleFloor): number | null => {
  const names = Array.from(problem.vacancy.keys(), (pair) => `x${pair}`);
  const counted = floor ? countedBy(problem, floor.isPriority) : [];
  if (floor && floor.seats > 0 && counted.length === 0) return null;
  if (names.length === 0) return 0;
  const floors = floor && counted.length > 0 ? [`${sumOf(counted)} >= ${floor.seats}`] : [];
  const rows = [...capacities(problem), ...floors].map((row, at) => `c${at}: ${row}`);
  const objective = `obj: ${names.map((name, pair) => `${problem.score[pair]} ${name}`).join(" + ")}`;
  const kinds = floor ? ["Binary", names.join(" ")] : [];
  return solved(["Maximize", objective, "Subject To", ...rows, ...kinds, "End"]);
};
