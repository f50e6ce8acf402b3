import { mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { z } from "zod";
import type { Erasure, ErasureList } from "../ports/erasure-list.ts";

const Line = z.strictObject({ workerId: WorkerId, erasedAt: z.iso.datetime() });

/** A power cut may leave a part of a last line, without its end; its entry comes again from the database. */
const wholeOf = (text: string): string => text.slice(0, text.lastIndexOf("\n") + 1);

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

const linesOf = (text: string): Erasure[] =>
  wholeOf(text)
    .split("\n")
    .slice(0, -1)
    .map((line, at) => {
      const parsed = Line.safeParse(jsonOf(line));
      if (parsed.success) return parsed.data;
      throw new AppError("unexpected", { reason: "the list of the erased is damaged", line: at + 1 });
    });

/** One JSON line for each erased person, flushed to the disk before it counts. */
export const fileErasureList = (file: string): ErasureList => {
  const text = () =>
    readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    });
  let last: Promise<void> = Promise.resolve();
  const append = async (erasures: readonly Erasure[]): Promise<void> => {
    const before = await text();
    const known = new Set(linesOf(before).map(({ workerId }) => workerId));
    const missing = erasures.filter(({ workerId }) => !known.has(workerId));
    if (missing.length === 0) return;
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(file, "a", 0o600);
    try {
      await handle.truncate(Buffer.byteLength(wholeOf(before)));
      await handle.appendFile(missing.map((line) => `${JSON.stringify(line)}\n`).join(""));
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
  return {
    read: async () => linesOf(await text()),
    add: (erasures) => {
      last = last.catch(() => undefined).then(() => append(erasures));
      return last;
    },
  };
};
