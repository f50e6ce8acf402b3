import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { endProcess, isRunning, markOf, type ProcessMark } from "./processes.ts";

type Running = ProcessMark & { name: string };

const readRunning = (file: string): Running[] => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Running[];
  } catch {
    return [];
  }
};

/** Remembers on disk which processes a stack runs, the last of each name, so that the next start can end leftovers. */
export const makeRunFile = (file: string) => {
  let running: Running[] = [];
  const save = () => writeFileSync(file, `${JSON.stringify(running, null, 2)}\n`);
  return {
    note: (name: string, pid: number): void => {
      const mark = markOf(pid);
      running = running.filter((one) => one.name !== name);
      if (mark) running.push({ name, ...mark });
      save();
    },
    clear: (): void => rmSync(file, { force: true }),
  };
};
export type RunFile = ReturnType<typeof makeRunFile>;

/** Ends what an earlier stack left running after it was killed; the last started first. */
export const endLeftovers = async (file: string): Promise<string[]> => {
  const left = readRunning(file).filter(isRunning).toReversed();
  const services = left.filter(({ name }) => name !== "postgres" && name !== "redis");
  await Promise.all(services.map((mark) => endProcess(mark, "SIGTERM")));
  for (const mark of left.filter((one) => !services.includes(one)))
    await endProcess(mark, mark.name === "postgres" ? "SIGINT" : "SIGTERM");
  rmSync(file, { force: true });
  return left.map(({ name }) => name);
};
