/**
 * Guarantees
 * 1. One stack per data folder: a second is refused, a lock of an ended process does not count.
 * 2. What a killed launcher left running is ended at the next start, and nothing else is.
 * 3. `fresh` empties a data folder, also the part behind a link; secrets are never replaced under data.
 * 4. A process that ends early is reported with the last lines of its log.
 * 5. A process that does not end when asked is ended.
 * 6. Our own Redis keeps its keys over a restart and never evicts.
 * 7. An interrupted load runs again, a finished one does not.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Child, diedMessage, startChild, waitUntilReady } from "./children.ts";
import { openDataFolder, wipe } from "./data-folder.ts";
import { makeLifeline } from "./lifeline.ts";
import { loadOnce } from "./load-once.ts";
import { takeLock } from "./lock.ts";
import { makePlaces } from "./places.ts";
import { PlainFailure } from "./plain-failure.ts";
import { reservePorts } from "./ports.ts";
import { isRunning, markOf, until } from "./processes.ts";
import { demandRedis, findProgram, findRedisServer, startRedis } from "./redis.ts";
import { makeRunFile } from "./run-file.ts";
import { openSecrets, passwordOf } from "./secrets.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "qx-local-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const running = (name: string, script: string, graceMs = 10_000): Child =>
  startChild({
    graceMs,
    name,
    command: process.execPath,
    args: ["-e", script],
    env: {},
    logFile: path.join(folder, `${name}.log`),
  });

/** Speaks a few lines of the Redis protocol. */
const tell = async (port: number, line: string): Promise<string> => {
  const socket = net.connect({ port, host: "127.0.0.1" });
  socket.write(`${line}\r\n`);
  const [data] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return data.toString();
};

describe("takeLock", () => {
  it("lets one in at a time", async () => {
    const file = path.join(folder, "lock.json");
    const release = takeLock(file);

    expect(() => takeLock(file)).toThrow(PlainFailure);
    release();
    takeLock(file)();
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ["an ended process", JSON.stringify({ pid: 999_999_999, started: "1" })],
    ["another process with the same number", JSON.stringify({ pid: process.pid, started: "1" })],
    ["a file cut short", "{"],
  ])("does not count the lock of %s", async (_whose, content) => {
    const file = path.join(folder, "lock.json");
    await writeFile(file, content);

    takeLock(file);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(markOf(process.pid));
  });
});

describe("openDataFolder", () => {
  it("ends what a killed launcher left, and only that", async () => {
    const places = makePlaces(folder);
    const left = running("matcher", "setInterval(() => {}, 1000)");
    const other = running("other", "setInterval(() => {}, 1000)");
    const runFile = makeRunFile(places.run);
    runFile.note("matcher", left.pid);
    const noted = JSON.parse(await readFile(places.run, "utf8"));
    const reused = { name: "vacancies", pid: other.pid, started: "1" };
    await writeFile(places.run, JSON.stringify([...noted, reused]));

    const lifeline = makeLifeline();
    await openDataFolder(folder, { fresh: false, lifeline });
    expect(left.hasExited()).toBe(true);
    expect(other.hasExited()).toBe(false);
    await other.stop();
    await lifeline.stopAll();
    expect(existsSync(places.lock)).toBe(false);
  });

  it("refuses a folder that is in use", async () => {
    const lifeline = makeLifeline();
    await openDataFolder(folder, { fresh: false, lifeline });

    await expect(openDataFolder(folder, { fresh: true, lifeline: makeLifeline() })).rejects.toThrow(PlainFailure);
    await lifeline.stopAll();
  });

  it("empties the folder when fresh, also behind a link, and keeps the lock", async () => {
    const places = makePlaces(folder);
    const outside = await mkdtemp(path.join(os.tmpdir(), "qx-outside-"));
    await writeFile(path.join(outside, "PG_VERSION"), "18");
    await symlink(outside, places.postgres);
    await writeFile(places.secrets, "{}");
    await mkdir(path.dirname(places.trayLedger));
    takeLock(places.lock);

    wipe(places);
    expect(await readdir(folder)).toEqual(["lock.json"]);
    expect(existsSync(outside)).toBe(false);
  });
});

describe("openSecrets", () => {
  it("makes them once, for the owner only, 32 bytes of key", async () => {
    const file = path.join(folder, "secrets.json");
    const made = openSecrets(file, false);

    expect(openSecrets(file, true)).toEqual(made);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(Buffer.from(made.dataKey, "base64")).toHaveLength(32);
    expect(passwordOf(made, "a")).not.toBe(passwordOf(made, "b"));
  });

  it("refuses to make new ones under data that the old ones open", () => {
    expect(() => openSecrets(path.join(folder, "secrets.json"), true)).toThrow(/--fresh/);
  });
});

describe("startChild", () => {
  it("reports an early end with the last lines of the log", async () => {
    const child = running("matcher", "console.error('no such table'); process.exit(3)");

    const ready = waitUntilReady(child, "http://127.0.0.1:1/readyz");
    await expect(ready).rejects.toThrow(/matcher[^]*\(3\)[^]*no such table/);
  });

  it("reports a program that can't be started", async () => {
    const logFile = path.join(folder, "nothing.log");
    const child = startChild({ name: "nothing", command: "/nowhere", args: [], env: {}, logFile });

    expect(diedMessage(child, await child.exited).message).toContain("nothing");
  });

  it("ends on SIGTERM, and keeps the log of the run before", async () => {
    const script = "process.on('SIGTERM', () => process.exit(0)); console.log('up'); setInterval(() => {}, 1000)";
    for (const _run of [1, 2]) {
      const child = running("service", script);
      const log = path.join(folder, "service.log");
      for (;;) if ((await readFile(log, "utf8")).includes("up")) break;
      await child.stop();
      expect(await child.exited).toEqual({ code: 0, signal: null });
    }
    expect(existsSync(path.join(folder, "service.previous.log"))).toBe(true);
  });

  it("is ended when it does not end by itself", async () => {
    const child = running("deaf", "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)", 200);
    for (;;) if ((await readFile(child.logFile, "utf8")).includes("up")) break;

    await child.stop();
    expect(await child.exited).toEqual({ code: null, signal: "SIGKILL" });
  });

  it("lives in a group of its own, so that Ctrl-C reaches only the launcher", async () => {
    const child = running("service", "setInterval(() => {}, 1000)");

    expect(() => process.kill(-child.pid, 0)).not.toThrow();
    await child.stop();
  });
});

describe("startRedis", () => {
  const server = findRedisServer("/usr/bin:/usr/local/bin") ?? "";

  it("keeps its keys over a restart, and never evicts", async () => {
    const options = { dir: path.join(folder, "redis"), server, logFile: path.join(folder, "redis.log") };
    const [port = 0] = (await reservePorts(1, 20_000 + Math.floor(Math.random() * 10_000))).ports;
    const first = await startRedis({ ...options, port });
    expect(await tell(port, "SET kept 1")).toContain("+OK");
    expect(await tell(port, "CONFIG GET maxmemory-policy")).toContain("noeviction");
    await first.stop();

    const second = await startRedis({ ...options, port });
    expect(await tell(port, "GET kept")).toContain("1");
    expect(await demandRedis(second.url)).toBe(second.url);
    await second.stop();
    await expect(demandRedis(second.url)).rejects.toThrow(/REDIS_URL/);
  });

  it("looks for programs on the PATH", async () => {
    await writeFile(path.join(folder, "some-program"), "", { mode: 0o755 });
    await writeFile(path.join(folder, "no-program"), "", { mode: 0o644 });

    expect(findProgram("some-program", `/nowhere:${folder}`)).toBe(path.join(folder, "some-program"));
    expect(findProgram("no-program", folder)).toBeNull();
  });
});

describe("processes", () => {
  it("tells a process from a later one with its number, and an ended one from both", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const mark = markOf(child.pid ?? 0);

    expect(mark && isRunning(mark)).toBe(true);
    expect(mark && isRunning({ ...mark, started: "1" })).toBe(false);
    child.kill("SIGKILL");
    expect(await until(() => !mark || !isRunning(mark), 5_000)).toBe(true);
  });
});

describe("loadOnce", () => {
  it("runs again after a failure and not after success", async () => {
    const marker = path.join(folder, "demo.json");
    let runs = 0;
    const load = async () => {
      runs += 1;
      if (runs === 1) throw new Error("interrupted");
      return { workers: 5 };
    };

    await expect(loadOnce(marker, load)).rejects.toThrow("interrupted");
    expect(await loadOnce(marker, load)).toBe(true);
    expect(await loadOnce(marker, load)).toBe(false);
    expect(runs).toBe(2);
  });
});
