import { open } from "node:fs/promises";
import { Failure } from "../failure.ts";
import type { NamedProblem } from "./read-edges.ts";

const special = /[",\r\n]/;
const cell = (name: Buffer): string => {
  const text = name.toString("latin1");
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const rowsAtOnce = 20_000;

/**
 * Writes who gets what, `worker,vacancy` by the names of the files read, in the order of the workers; those without a
 * seat are absent.
 * @throws Failure when the file cannot be written
 */
export const writePlan = async (file: string, { workers, vacancies }: NamedProblem, vacancyOf: Int32Array): Promise<void> => {
  const handle = await open(file, "w").catch((error: NodeJS.ErrnoException) => {
    throw new Failure(`写不了 ${file}：${error.code}。`, `Cannot write ${file}: ${error.code}.`);
  });
  try {
    let rows = ["worker,vacancy"];
    for (let worker = 0; worker <= vacancyOf.length; worker += 1) {
      const vacancy = vacancyOf[worker] ?? -1;
      if (vacancy >= 0) rows.push(`${cell(workers.at(worker))},${cell(vacancies.at(vacancy))}`);
      if (rows.length < rowsAtOnce && worker < vacancyOf.length) continue;
      if (rows.length > 0) await handle.write(Buffer.from(`${rows.join("\n")}\n`, "latin1"));
      rows = [];
    }
  } finally {
    await handle.close();
  }
};
