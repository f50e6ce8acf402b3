import { open, rename, rm } from "node:fs/promises";
import type { RankedPairs } from "@qianxian/matching";
import { Failure } from "../failure.ts";

const workersAtOnce = 1_000;

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const linesOf = ({ workers, vacancies, offsets, vacancy, score }: RankedPairs, at: number): string => {
  const worker = cell(workers[at]!.id);
  let text = "";
  for (let pair = offsets[at]!, rank = 1; pair < offsets[at + 1]!; pair += 1, rank += 1)
    text += `${worker},${cell(vacancies[vacancy[pair]!]!.id)},${score[pair]},${rank}\n`;
  return text;
};

/** Writes `worker,vacancy,score,rank`, whole or not at all. @throws Failure when the file cannot be written */
export const writeMatches = async (file: string, pairs: RankedPairs): Promise<void> => {
  const half = `${file}.part`;
  try {
    const handle = await open(half, "w");
    try {
      await handle.appendFile("worker,vacancy,score,rank\n");
      for (let from = 0; from < pairs.workers.length; from += workersAtOnce) {
        const to = Math.min(pairs.workers.length, from + workersAtOnce);
        let text = "";
        for (let at = from; at < to; at += 1) text += linesOf(pairs, at);
        await handle.appendFile(text);
      }
    } finally {
      await handle.close();
    }
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new Failure(`写不了 ${file}（${code}）。`, `Cannot write ${file} (${code}).`);
  }
};
