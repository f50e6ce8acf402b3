import { Failure } from "../failure.ts";
import { ByteNames } from "./byte-names.ts";
import { badLine, readCsvLines } from "./csv-lines.ts";
import { type Heading, headingOf } from "./heading.ts";
import { numberIn } from "./number-cell.ts";

const columns = { vacancy: { names: ["vacancy"] }, seats: { names: ["seats", "headcount"] } };
const seatsMax = 0xffff_ffff;

/**
 * The vacancies of a seats file, numbered by their rows, and the seats of each.
 * @throws Failure with the line number of the first row that is not right
 */
export const readSeats = async (file: string): Promise<{ names: ByteNames; seats: Uint32Array }> => {
  const names = new ByteNames();
  const seats: number[] = [];
  let heading: Heading<keyof typeof columns> | undefined;
  await readCsvLines(file, (row) => {
    if (!heading) {
      heading = headingOf(file, row, columns);
      return;
    }
    const { vacancy, seats: seatsAt } = heading;
    const [from, to] = [row.from[vacancy]!, row.to[vacancy]!];
    if (vacancy >= row.cells || from === to) throw badLine(file, row.line, "没有写岗位 vacancy", "the vacancy is missing");
    const count = numberIn(row, seatsAt);
    if (!(Number.isInteger(count) && count >= 0 && count <= seatsMax))
      throw badLine(file, row.line, "名额不是 0 或正整数", "seats is not a whole number from 0 up");
    if (names.add(row.bytes, from, to) < seats.length) throw badLine(file, row.line, "这个岗位前面已有", "this vacancy stands in an earlier line");
    seats.push(count);
  });
  if (!heading) throw new Failure(`${file} 是空的。`, `${file} is empty.`);
  return { names, seats: Uint32Array.from(seats) };
};
