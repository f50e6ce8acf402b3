import { accessSync, constants, mkdirSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { type Child, startChild, waitUntilUp } from "./children.ts";
import { PlainFailure } from "./plain-failure.ts";
import type { RunFile } from "./run-file.ts";
import type { Upkeep } from "./supervisor.ts";

export type Redis = { url: string; child: Child; stop(): Promise<void> };

const usualFolders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin"];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a program on the PATH or where packages usually put it; null when it is not installed. */
export const findProgram = (name: string, pathVariable: string): string | null =>
  [...pathVariable.split(path.delimiter).filter(Boolean), ...usualFolders]
    .map((folder) => path.join(folder, name))
    .find(isExecutable) ?? null;

/** Path of an installed `redis-server`, or null. */
export const findRedisServer = (pathVariable: string): string | null =>
  findProgram("redis-server", pathVariable);

/** True when something that speaks the Redis protocol answers there. */
export const redisAnswers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port, protocol } = new URL(url);
    const socket = net.connect({ host: hostname, port: Number(port || 6_379) });
    const done = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(2_000, () => done(false));
    socket.once("error", () => done(false));
    socket.once("connect", () => {
      if (protocol === "rediss:") done(true);
      else socket.write("PING\r\n");
    });
    socket.once("data", (data) => done(/^(\+PONG|-NOAUTH|-DENIED)/.test(data.toString())));
  });

/** @throws PlainFailure when the Redis named in REDIS_URL does not answer */
export const demandRedis = async (url: string): Promise<string> => {
  if (URL.canParse(url) && (await redisAnswers(url))) return url;
  throw new PlainFailure(
    "REDIS_URL 指向的 Redis 没有回应。请检查它是否在运行，或去掉 REDIS_URL 让程序自己启动一个。",
    "The Redis in REDIS_URL does not answer. Check that it runs, or unset REDIS_URL to have one started.",
  );
};

export type RedisOptions = {
  dir: string;
  port: number;
  server: string;
  logFile: string;
  runFile?: RunFile;
};

/**
 * How a Redis of our own is kept up on loopback: always the same port, and what is in it survives
 * a restart (append-only file).
 */
export const redisUpkeep = (options: RedisOptions): Upkeep & { url: string } => {
  const flags = {
    bind: "127.0.0.1",
    port: String(options.port),
    dir: options.dir,
    "maxmemory-policy": "noeviction",
    appendonly: "yes",
    save: "",
  };
  const url = `redis://127.0.0.1:${options.port}`;
  const launch = async (again: boolean): Promise<Child> => {
    mkdirSync(options.dir, { recursive: true });
    return startChild({
      name: "redis",
      command: options.server,
      args: Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]),
      env: {},
      logFile: options.logFile,
      cwd: options.dir,
      runFile: options.runFile,
      continueLog: again,
    });
  };
  return { name: "redis", url, launch, isUp: () => redisAnswers(url) };
};

/** Starts a Redis of our own that nobody keeps up; for tests. */
export const startRedis = async (options: RedisOptions): Promise<Redis> => {
  const { url, launch, isUp } = redisUpkeep(options);
  const child = await launch(false);
  await waitUntilUp(child, isUp);
  return { url, child, stop: child.stop };
};
