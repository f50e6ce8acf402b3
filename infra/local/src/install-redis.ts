import { spawnSync } from "node:child_process";
import { findProgram, findRedisServer } from "./redis.ts";
import { PlainFailure } from "./plain-failure.ts";

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
    `没有找到 Redis(消息队列需要它)。${command ? `请运行:\n  ${command}\n然后再 npm start;或让程序来装:npm start -- --install-redis` : "请安装 redis-server,或用 REDIS_URL 指向一个正在运行的 Redis。"}`,
    command
      ? "No Redis found (the queue needs one). Run the command above, or start with --install-redis."
      : "No Redis found (the queue needs one). Install redis-server, or set REDIS_URL to a running one.",
  );
};

const failed = (command: string[], said: string): PlainFailure =>
  new PlainFailure(
    `安装 Redis 没有成功:${command.join(" ")}`,
    `Installing Redis failed:\n${said.trim().split("\n").slice(-10).join("\n")}`,
  );

/**
 * Path of a `redis-server`, installed first when that is allowed.
 * @throws PlainFailure with the command to run when it is not there and may not be installed
 */
export const obtainRedisServer = (machine: Machine, say: (line: string) => void): string => {
  const there = findRedisServer(machine.path);
  if (there) return there;
  const commands = installCommands(machine, (name) => findProgram(name, machine.path) !== null);
  if (commands.length === 0 || !(machine.isRoot || machine.mayInstall)) throw needed(commands);
  say("正在安装 Redis…  Installing Redis…");
  let last: { command: string[]; said: string; ok: boolean } | undefined;
  for (const command of commands) {
    const [program = "", ...args] = command;
    const env = { PATH: machine.path, DEBIAN_FRONTEND: "noninteractive" };
    const result = spawnSync(program, args, { env, encoding: "utf8" });
    last = { command, said: `${result.stdout}${result.stderr}`, ok: result.status === 0 };
  }
  const server = findRedisServer(machine.path);
  if (!server) throw failed(last?.command ?? [], last?.said ?? "");
  return server;
};
