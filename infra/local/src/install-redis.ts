import { spawnSync } from "node:child_process";
import { PlainFailure } from "./plain-failure.ts";
import { findProgram } from "./redis.ts";

export type Machine = {
  path: string;
  isRoot: boolean;
  /** The person said --install-redis, or this is a build machine. */
  mayInstall: boolean;
};

/** The commands that install Redis here; empty when no known package manager is there. */
export const installCommands = (machine: Machine, has: (program: string) => boolean): string[][] => {
  const sudo = machine.isRoot ? [] : ["sudo"];
  if (has("apt-get"))
    return [
      [...sudo, "apt-get", "update", "-q"],
      [...sudo, "apt-get", "install", "-y", "-q", "redis-server"],
    ];
  return has("brew") ? [["brew", "install", "redis"]] : [];
};

const needed = (commands: string[][]): PlainFailure => {
  const command = commands.at(-1)?.join(" ");
  return new PlainFailure(
    `没有找到 Redis(消息队列需要它)。${command ? `请运行:\n  ${command}\n然后再 npm start；或让程序来装:npm start -- --install-redis` : "请安装 redis-server，或用 REDIS_URL 指向一个正在运行的 Redis。"}`,
    command
      ? "No Redis found (the queue needs one). Run the command above, or start with --install-redis."
      : "No Redis found (the queue needs one). Install redis-server, or set REDIS_URL to a running one.",
  );
};

const failed = (command: string[], said: string): PlainFailure =>
  new PlainFailure(
    `安装 Redis 没有成功：${command.join(" ")}`,
    `Installing Redis failed:\n${said.trim().split("\n").slice(-10).join("\n")}`,
  );

/** What a machine can do for us: find a program, and run a command to its end. */
export type Hands = {
  find: (program: string, pathVariable: string) => string | null;
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
 * Path of a `redis-server`, installed first when that is allowed.
 * @throws PlainFailure with the command to run when it is not there and may not be installed
 */
export const obtainRedisServer = (
  machine: Machine,
  say: (line: string) => void,
  hands: Hands = realHands,
): string => {
  const findServer = () => hands.find("redis-server", machine.path);
  const there = findServer();
  if (there) return there;
  const commands = installCommands(machine, (name) => hands.find(name, machine.path) !== null);
  if (commands.length === 0 || !(machine.isRoot || machine.mayInstall)) throw needed(commands);
  say("正在安装 Redis…  Installing Redis…");
  const results = commands.map((command) => ({ command, ...hands.run(command, machine.path) }));
  const server = findServer();
  if (server) return server;
  const wrong = results.findLast(({ ok }) => !ok) ?? results.at(-1);
  throw failed(wrong?.command ?? [], wrong?.said ?? "");
};
