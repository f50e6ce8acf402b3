import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type LineResult, reaches, type Size } from "./figure.ts";

/** What a run is to be read with: numbers of two machines, or of a busy one, are not comparable. */
export const circumstances = (size: Size, at: Date) => ({
  size,
  at: at.toISOString(),
  node: process.version,
  platform: `${process.platform}-${process.arch}`,
  cpus: os.cpus().length,
  cpu: os.cpus()[0]?.model ?? "",
  loadBefore: os.loadavg()[0] ?? 0,
});
export type Circumstances = ReturnType<typeof circumstances>;

/** Writes `results.json` into a folder. @returns the file */
export const writeResults = (folder: string, run: Circumstances, results: readonly LineResult[]): string => {
  const lines = results.map(({ figures, ...line }) => ({
    ...line,
    figures: figures.map((figure) => ({ ...figure, reached: reaches(figure) })),
  }));
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "results.json");
  writeFileSync(file, `${JSON.stringify({ ...run, lines }, null, 2)}\n`);
  return file;
};
