import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { codeOf } from "./error-code.ts";

/** A process that is still the same one when its number has been used again. */
export type ProcessMark = { pid: number; started: string };

const hasProc = existsSync("/proc/self/stat");

const ps = (pid: number, column: string): string | null => {
  const { status, stdout } = spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], {
    encoding: "utf8",
  });
  return status === 0 && stdout.trim() !== "" ? stdout.trim() : null;
};

const readProc = (pid: number, file: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return null;
  }
};

/** State letter and start time follow the command's name, which stands in brackets. */
const statFields = (pid: number): string[] =>
  readProc(pid, "stat")
    ?.replace(/^.*\)\s/s, "")
    .split(" ") ?? [];

/** When a process began, in the system's own words; null when it has ended. */
export const startOf = (pid: number): string | null => {
  if (!hasProc) return ps(pid, "lstart");
  const fields = statFields(pid);
  return fields[0] === "Z" ? null : (fields[19] ?? null);
};

/** The command line of a process; null when it has ended. */
export const commandOf = (pid: number): string | null =>
  hasProc ? (readProc(pid, "cmdline")?.replaceAll("\0", " ").trim() ?? null) : ps(pid, "command");

/** Marks a running process; null when it has ended already. */
export const markOf = (pid: number): ProcessMark | null => {
  const started = startOf(pid);
  return started === null ? null : { pid, started };
};

/** Whether the marked process, and not a later one with its number, still runs. */
export const isRunning = (mark: ProcessMark): boolean => startOf(mark.pid) === mark.started;

const signalTo = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error;
  }
};

/** Waits until a condition holds; false when it still does not after `msMax`. */
export const until = async (holds: () => boolean, msMax: number): Promise<boolean> => {
  const deadline = Date.now() + msMax;
  while (!holds()) {
    if (Date.now() > deadline) return false;
    await wait(20);
  }
  return true;
};

/** Asks a process that is not our child to end, and ends it after 10 seconds if it does not. */
export const endProcess = async (mark: ProcessMark, signal: NodeJS.Signals): Promise<void> => {
  if (!isRunning(mark)) return;
  signalTo(mark.pid, signal);
  if (await until(() => !isRunning(mark), 10_000)) return;
  signalTo(mark.pid, "SIGKILL");
  await until(() => !isRunning(mark), 5_000);
};
