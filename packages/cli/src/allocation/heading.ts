import { Failure } from "../failure.ts";
import type { CsvLine } from "./csv-lines.ts";

/** Where each asked column stands; -1 for one that may be absent and is. */
export type Heading<Name extends string> = Readonly<Record<Name, number>>;

/** Names a column may have, the first that is there counts; `isOptional` when the file may do without. */
export type ColumnNames = { names: readonly string[]; isOptional?: boolean };

const namesIn = ({ bytes, cells, from, to }: CsvLine): string[] =>
  Array.from({ length: Math.min(cells, from.length) }, (_, cell) => bytes.toString("utf8", from[cell], to[cell]).toLowerCase());

/**
 * Finds columns by their names in the first line; other columns are not looked at.
 * @throws Failure that names what is missing
 */
export const headingOf = <Name extends string>(file: string, line: CsvLine, columns: Readonly<Record<Name, ColumnNames>>): Heading<Name> => {
  const given = namesIn(line);
  const found = Object.entries<ColumnNames>(columns).map(([column, { names, isOptional = false }]): [string, number] => {
    const at = names.map((name) => given.indexOf(name)).find((place) => place >= 0) ?? -1;
    if (at >= 0 || isOptional) return [column, at];
    throw new Failure(
      `${file} 的第一行里没有 ${names.join(" 或 ")} 这一栏。`,
      `The first line of ${file} has no column ${names.join(" or ")}.`,
    );
  });
  return Object.fromEntries(found) as Record<Name, number>;
};
