import type { QianxianProblem } from "./api.ts";

type Told = Pick<QianxianProblem, "zh" | "fields">;

/** A problem in one line: what it is, and what is wrong with each field, each said once. */
export const problemText = ({ zh, fields }: Told): string => [...new Set([zh, ...fields.map((field) => field.zh)])].join("");
