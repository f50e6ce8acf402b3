import type { Io } from "./io.ts";

/** Prints an answer, whole as JSON or in lines. @returns 0, the exit code */
export const print = (io: Pick<Io, "out">, json: boolean, whole: unknown, lines: () => readonly string[]): number => {
  for (const line of json ? [JSON.stringify(whole, null, 2)] : lines()) io.out(line);
  return 0;
};
