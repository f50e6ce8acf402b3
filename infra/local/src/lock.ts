import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { codeOf } from "./error-code.ts";
import { PlainFailure } from "./plain-failure.ts";
import { isRunning, markOf, type ProcessMark } from "./processes.ts";

const holderOf = (file: string): ProcessMark | null => {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ProcessMark;
  } catch {
    return null;
  }
};

const tryWrite = (file: string): boolean => {
  try {
    writeFileSync(file, JSON.stringify(markOf(process.pid)), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
};

/**
 * Lets one stack at a time use a folder; a lock whose process has ended does not count.
 * @returns gives the folder free again
 * @throws PlainFailure when another process holds it
 */
export const takeLock = (file: string): (() => void) => {
  if (!tryWrite(file)) {
    const holder = holderOf(file);
    if (holder && isRunning(holder)) throw heldBy(holder.pid);
    rmSync(file, { force: true });
    if (!tryWrite(file)) throw heldBy(holderOf(file)?.pid);
  }
  return () => rmSync(file, { force: true });
};

const heldBy = (pid?: number): PlainFailure =>
  new PlainFailure(
    `这个目录里已经有一个 npm start 在运行(进程 ${pid ?? "?"})。请先在它的窗口按 Ctrl-C 停止。`,
    `npm start is already running in this folder (process ${pid ?? "?"}). Stop it there with Ctrl-C first.`,
  );
