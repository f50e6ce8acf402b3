import type { QianxianProblem } from "../api/api.ts";

type Fields = Pick<QianxianProblem, "fields">;

/** What is wrong with the fields of a form, by their pointers without the slash in front, such as `wage/minFen`. */
export const wrongFieldsOf = (problem: Fields | null): Readonly<Record<string, string>> =>
  Object.fromEntries((problem?.fields ?? []).map(({ pointer, zh }) => [pointer.slice(1), zh]));
