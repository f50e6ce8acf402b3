import { accessSync, constants, mkdirSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Child, diedMessage, startChild } from "./children.ts";
import { PlainFailure } from "./plain-failure.ts";
import type { RunFile } from "./run-file.ts";

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

/** Starts a Redis of our own on loopback; what is in it survives a restart (append-only file). */
export const startRedis = async (options: {
  dir: string;
  port: number;
  server: string;
  logFile: string;
  runFile?: RunFile;
}): Promise<Redis> => {
  mkdirSync(options.dir, { recursive: true });
  const flags = {
    bind: "127.0.0.1",
    port: String(options.port),
    dir: options.dir,
    "maxmemory-policy": "noeviction",
    appendonly: "yes",
    save: "",
  };
  const child = startChild({
    name: "redis",
    command: options.server,
    args: Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]),
    env: {},
    logFile: options.logFile,
    cwd: options.dir,
    runFile: options.runFile,
  });
  const url = `redis://127.0.0.1:${options.port}`;
  while (!(await redisAnswers(url))) {
    if (child.hasExited()) throw diedMessage(child, await child.exited);
    await wait(20);
  }
  return { url, child, stop: child.stop };
};
