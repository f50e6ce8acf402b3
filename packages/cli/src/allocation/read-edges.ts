import { type AllocationProblem, allocationProblem } from "@qianxian/matching";
import { Failure } from "../failure.ts";
import { ByteNames } from "./byte-names.ts";
import { type Column, columnOf, eachOf } from "./column-of-numbers.ts";
import { badLine, type CsvLine, readCsvLines } from "./csv-lines.ts";
import { type Heading, headingOf } from "./heading.ts";
import { numberIn } from "./number-cell.ts";
import { readSeats } from "./read-seats.ts";

const columns = {
  worker: { names: ["worker"] },
  vacancy: { names: ["vacancy"] },
  score: { names: ["score"] },
  priority: { names: ["priority", "vacancy_priority"], isOptional: true },
};
type EdgeHeading = Heading<keyof typeof columns>;

/** A problem out of two files, with the names its numbers stand for. */
export type NamedProblem = { problem: AllocationProblem; workers: ByteNames; vacancies: ByteNames };

type Edges = {
  worker: Column<Uint32Array>;
  vacancy: Column<Uint32Array>;
  score: Column<Float64Array>;
  priority: Column<Float64Array>;
  line: Column<Uint32Array>;
  isWhole: boolean;
};

const noEdges = (): Edges => ({
  worker: columnOf((length) => new Uint32Array(length)),
  vacancy: columnOf((length) => new Uint32Array(length)),
  score: columnOf((length) => new Float64Array(length)),
  priority: columnOf((length) => new Float64Array(length)),
  line: columnOf((length) => new Uint32Array(length)),
  isWhole: true,
});

const wholeMax = 0x7fff_ffff;

/** The row's name of a worker or vacancy. */
const nameIn = (file: string, row: CsvLine, cell: number, which: readonly [string, string]): readonly [number, number] => {
  const [from, to] = [row.from[cell]!, row.to[cell]!];
  if (cell >= row.cells || from === to) throw badLine(file, row.line, `没有写${which[0]}`, `the ${which[1]} is missing`);
  return [from, to];
};

const numberAbove = (file: string, row: CsvLine, cell: number): number => {
  const score = numberIn(row, cell);
  if (!(score > 0 && score < Infinity)) throw badLine(file, row.line, "score 不是大于 0 的数", "score is not a number above 0");
  return score;
};

const edgeTaker = (file: string, heading: EdgeHeading, workers: ByteNames, vacancies: ByteNames, edges: Edges) => (row: CsvLine): void => {
  const [workerFrom, workerTo] = nameIn(file, row, heading.worker, ["人员 worker", "worker"]);
  const [from, to] = nameIn(file, row, heading.vacancy, ["岗位 vacancy", "vacancy"]);
  const vacancy = vacancies.find(row.bytes, from, to);
  if (vacancy < 0) throw badLine(file, row.line, "这个岗位不在名额文件里", "this vacancy is not in the seats file");
  const score = numberAbove(file, row, heading.score);
  if (heading.priority >= 0) {
    const priority = numberIn(row, heading.priority);
    if (!Number.isFinite(priority)) throw badLine(file, row.line, "priority 不是数", "priority is not a number");
    edges.priority.add(priority);
  }
  edges.worker.add(workers.add(row.bytes, workerFrom, workerTo));
  edges.vacancy.add(vacancy);
  edges.score.add(score);
  edges.line.add(row.line);
  if (!(Number.isInteger(score) && score <= wholeMax)) edges.isWhole = false;
};

/** Where each edge goes when they are put in the order of their workers; those of one worker keep theirs. */
const placesOf = (worker: Column<Uint32Array>, workers: number): { offsets: Uint32Array; places: Uint32Array } => {
  const offsets = new Uint32Array(workers + 1);
  eachOf(worker, (who) => (offsets[who + 1]! += 1));
  for (let who = 0; who < workers; who += 1) offsets[who + 1]! += offsets[who]!;
  const next = offsets.slice(0, -1);
  const places = new Uint32Array(worker.length);
  eachOf(worker, (who, at) => {
    places[at] = next[who]!;
    next[who]! += 1;
  });
  return { offsets, places };
};

const placed = <Values extends Uint32Array | Int32Array | Float64Array>(column: Column<Uint32Array | Float64Array>, places: Uint32Array, into: Values): Values => {
  eachOf(column, (value, at) => (into[places[at]!] = value));
  return into;
};

/** Refuses a pair that stands in two lines, with the number of the later one. */
const refuseTwice = (file: string, edges: Edges, offsets: Uint32Array, vacancy: Uint32Array, places: Uint32Array, vacancies: number): void => {
  const seenWith = new Int32Array(vacancies).fill(-1);
  for (let worker = 0; worker + 1 < offsets.length; worker += 1)
    for (let pair = offsets[worker]!; pair < offsets[worker + 1]!; pair += 1) {
      const at = vacancy[pair]!;
      if (seenWith[at] === worker) {
        eachOf(edges.line, (line, edge) => {
          if (places[edge] === pair) throw badLine(file, line, "这个人和这个岗位前面已有", "this worker and vacancy stand in an earlier line");
        });
      }
      seenWith[at] = worker;
    }
};

/**
 * Reads an allocation problem from an edges file (`worker,vacancy,score[,priority]`) and a seats file (`vacancy,seats`): a
 * vacancy's number is its row in the seats file, a worker's the order of first appearance.
 * @throws Failure with file and line number of the first row that is not right
 */
export const readProblem = async (edgesFile: string, seatsFile: string): Promise<NamedProblem> => {
  const { names: vacancies, seats } = await readSeats(seatsFile);
  const workers = new ByteNames();
  const edges = noEdges();
  let heading: EdgeHeading | undefined;
  let takeEdge: ((row: CsvLine) => void) | undefined;
  await readCsvLines(edgesFile, (row) => {
    if (takeEdge) return takeEdge(row);
    heading = headingOf(edgesFile, row, columns);
    takeEdge = edgeTaker(edgesFile, heading, workers, vacancies, edges);
  });
  if (!heading) throw new Failure(`${edgesFile} 是空的。`, `${edgesFile} is empty.`);
  const { offsets, places } = placesOf(edges.worker, workers.count);
  const pairs = places.length;
  const vacancy = placed(edges.vacancy, places, new Uint32Array(pairs));
  refuseTwice(edgesFile, edges, offsets, vacancy, places, seats.length);
  const score = placed(edges.score, places, edges.isWhole ? new Int32Array(pairs) : new Float64Array(pairs));
  const priority = heading.priority >= 0 ? { priority: placed(edges.priority, places, new Float64Array(pairs)) } : {};
  const problem = allocationProblem({ workers: workers.count, vacancies: seats.length, seats, offsets, vacancy, score, ...priority });
  return { problem, workers, vacancies };
};
