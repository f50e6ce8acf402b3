import { spawnSync } from "node:child_process";
import { PlainFailure } from "./plain-failure.ts";
import { findProgram } from "./redis.ts";

export type Machine = {
  path: string;
  isRoot: boolean;
  /** The person said --install-redis, or this is a build machine. */
  mayInstall: boolean;
};

/** A program that is not part of the installation: its names, the packages that bring it, and what to say without it. */
export type Program = {
  name: string;
  /** Names under which it may lie on the PATH. */
  files: readonly string[];
  apt: readonly string[];
  brew: readonly string[];
  /** What it is needed for, with the command to run, or null where no package manager is known. */
  missing: (command: string | null) => { zh: string; en: string };
};

/** The queue's server. */
export const redisProgram: Program = {
  name: "Redis",
  files: ["redis-server"],
  apt: ["redis-server"],
  brew: ["redis"],
  missing: (command) => ({
    zh: `没有找到 Redis（消息队列需要它）。${command ? `请运行：\n  ${command}\n然后再 npm start；或让程序来装：npm start -- --install-redis` : "请安装 redis-server，或用 REDIS_URL 指向一个正在运行的 Redis。"}`,
    en: command
      ? "No Redis found (the queue needs one). Run the command above, or start with --install-redis."
      : "No Redis found (the queue needs one). Install redis-server, or set REDIS_URL to a running one.",
  }),
};

/** The browser of the console's tests and pictures, with Chinese letters. */
export const chromiumProgram: Program = {
  name: "Chromium",
  files: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  apt: ["chromium", "fonts-noto-cjk"],
  brew: ["--cask", "chromium"],
  missing: (command) => ({
    zh: `没有找到 Chromium（网页的测试和截图需要它）。${command ? `请运行：\n  ${command}` : "请安装 Chromium 或 Chrome。"}`,
    en: command
      ? "No Chromium found (the browser tests and screenshots need one). Run the command above."
      : "No Chromium found (the browser tests and screenshots need one). Install Chromium or Chrome.",
  }),
};

/** The commands that install a program here; empty when no known package manager is there. */
export const installCommands = (program: Program, machine: Machine, has: (file: string) => boolean): string[][] => {
  const sudo = machine.isRoot ? [] : ["sudo"];
  if (has("apt-get"))
    return [
      [...sudo, "apt-get", "update", "-q"],
      [...sudo, "apt-get", "install", "-y", "-q", "--no-install-recommends", ...program.apt],
    ];
  return has("brew") ? [["brew", "install", ...program.brew]] : [];
};

const needed = (program: Program, commands: string[][]): PlainFailure => {
  const { zh, en } = program.missing(commands.at(-1)?.join(" ") ?? null);
  return new PlainFailure(zh, en);
};

const failed = (program: Program, command: string[], said: string): PlainFailure =>
  new PlainFailure(
    `安装 ${program.name} 没有成功：${command.join(" ")}`,
    `Installing ${program.name} failed:\n${said.trim().split("\n").slice(-10).join("\n")}`,
  );

/** What a machine can do for us: find a program, and run a command to its end. */
export type Hands = {
  find: (file: string, pathVariable: string) => string | null;
  run: (command: string[], pathVariable: string) => { ok: boolean; said: string };
};

const realHands: Hands = {
  find: findProgram,
  run: ([program = "", ...args], pathVariable) => {
    const env = { PATH: pathVariable, DEBIAN_FRONTEND: "noninteractive" };
    const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: "utf8" });
    return { ok: status === 0, said: `${stdout}${stderr}` };
  },
};

/**
 * Path of a program, installed first when that is allowed.
 * @throws PlainFailure with the command to run when it is not there and may not be installed
 */
export const obtainProgram = (
  program: Program,
  machine: Machine,
  say: (line: string) => void,
  hands: Hands = realHands,
): string => {
  const find = () => program.files.map((file) => hands.find(file, machine.path)).find((found) => found !== null);
  const there = find();
  if (there) return there;
  const commands = installCommands(program, machine, (file) => hands.find(file, machine.path) !== null);
  if (commands.length === 0 || !(machine.isRoot || machine.mayInstall)) throw needed(program, commands);
  say(`正在安装 ${program.name}…  Installing ${program.name}…`);
  const results = commands.map((command) => ({ command, ...hands.run(command, machine.path) }));
  const installed = find();
  if (installed) return installed;
  const wrong = results.findLast(({ ok }) => !ok) ?? results.at(-1);
  throw failed(program, wrong?.command ?? [], wrong?.said ?? "");
};
