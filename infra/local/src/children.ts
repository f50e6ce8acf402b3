import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { PlainFailure, PortTaken } from "./plain-failure.ts";
import type { RunFile } from "./run-file.ts";

export type Exit = { code: number | null; signal: NodeJS.Signals | null };

export type Child = {
  name: string;
  pid: number;
  logFile: string;
  exited: Promise<Exit>;
  hasExited(): boolean;
  /** Sends a signal. @returns false when it has ended */
  kill(signal: NodeJS.Signals): boolean;
  /** Asks it to end; after its time of grace (10 seconds) it is ended. Resolves when it is gone. */
  stop(): Promise<void>;
};

export type ChildOptions = {
  name: string;
  command: string;
  args: readonly string[];
  env: Record<string, string>;
  logFile: string;
  cwd?: string;
  user?: { uid: number; gid: number } | undefined;
  runFile?: RunFile | undefined;
  /** What asks it to end; Postgres ends at once on SIGINT. */
  stopSignal?: NodeJS.Signals;
  /** How long it may take to end, in milliseconds. */
  graceMs?: number;
  /** Adds to the log of its earlier start instead of putting that aside. */
  continueLog?: boolean;
};

const openLog = (file: string, goOn: boolean): number => {
  if (existsSync(file) && !goOn) renameSync(file, file.replace(/\.log$/, ".previous.log"));
  return openSync(file, "a", 0o600);
};

/** In a group of its own, so that Ctrl-C reaches only the launcher, which stops all in order. */
const spawnDetached = (options: ChildOptions): ChildProcess => {
  const log = openLog(options.logFile, options.continueLog ?? false);
  try {
    return spawn(options.command, options.args, {
      cwd: options.cwd ?? "/",
      env: options.env,
      detached: true,
      stdio: ["ignore", log, log],
      ...options.user,
    });
  } finally {
    closeSync(log);
  }
};

const exitOf = (child: ChildProcess): Promise<Exit> =>
  new Promise((resolve) => {
    child.once("error", () => resolve({ code: null, signal: null }));
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });

/** Starts a process whose output goes to its log file; the log before is kept as `.previous.log`. */
export const startChild = (options: ChildOptions): Child => {
  const child = spawnDetached(options);
  let isGone = false;
  const exited = exitOf(child).then((exit) => {
    isGone = true;
    return exit;
  });
  if (child.pid !== undefined) options.runFile?.note(options.name, child.pid);
  return {
    name: options.name,
    pid: child.pid ?? -1,
    logFile: options.logFile,
    exited,
    hasExited: () => isGone,
    kill: (signal) => child.kill(signal),
    stop: async () => {
      child.kill(options.stopSignal ?? "SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), options.graceMs ?? 10_000);
      await exited;
      clearTimeout(timer);
    },
  };
};

/** The last lines of a log. */
export const tailOf = (file: string, lines = 15): string =>
  existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n") : "";

/** The message for a process that ended although nobody asked it to. */
export const diedMessage = (child: Pick<Child, "name" | "logFile">, exit: Exit): PlainFailure => {
  const how = exit.signal ?? exit.code ?? "?";
  const tail = tailOf(child.logFile);
  const full = /ENOSPC|No space left on device/i.test(tail);
  const Kind = /EADDRINUSE|Address already in use/i.test(tail) ? PortTaken : PlainFailure;
  return new Kind(
    `${child.name} 意外退出(${how})${full ? ",因为磁盘空间不足" : ""}，其余部分已停止。日志：${child.logFile}`,
    `${child.name} ended unexpectedly (${how})${full ? ": the disk is full" : ""}; the rest was stopped. Its last lines:\n${tail}`,
  );
};

/** True when a URL answers 200 within 3 s. */
export const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
};

const notReady = (child: Child, msMax: number): PlainFailure =>
  new PlainFailure(
    `${child.name} 在 ${msMax / 1_000} 秒内没有就绪。日志：${child.logFile}`,
    `${child.name} was not ready within ${msMax / 1_000} s. Its last lines:\n${tailOf(child.logFile)}`,
  );

/** Waits until a process does its work; fails at once when it ends, or after `msMax`. */
export const waitUntilUp = async (
  child: Child,
  isUp: () => Promise<boolean>,
  msMax = 60_000,
): Promise<void> => {
  const deadline = Date.now() + msMax;
  while (!(await isUp())) {
    if (child.hasExited()) throw diedMessage(child, await child.exited);
    if (Date.now() > deadline) throw notReady(child, msMax);
    await wait(30);
  }
  if (child.hasExited()) throw diedMessage(child, await child.exited);
};

/** Waits until a process answers 200 at a URL; fails at once when it ends, or after `msMax`. */
export const waitUntilReady = (child: Child, url: string, msMax = 60_000): Promise<void> =>
  waitUntilUp(child, () => answers(url), msMax);
