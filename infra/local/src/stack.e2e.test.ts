/**
 * Guarantees
 * 1. The whole real stack starts in an empty folder, and every process answers ready.
 * 2. Everything listens on loopback only, Postgres and Redis included.
 * 3. The doctor sees every part of a running stack, and that none runs after a stop.
 * 4. After a stop no process is left, and the folder can be used again.
 * 5. The second start goes on with the same data and loads nothing again.
 */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { takeProbes } from "./doctor/take-probes.ts";
import { isRunning, markOf, type ProcessMark } from "./processes.ts";
import { type Stack, startStack } from "./stack.ts";

const workers = 120;
const slow = 120_000;

const countWorkers = async (stack: Stack): Promise<number> => {
  const client = new pg.Client({ connectionString: stack.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>("select count(*)::int as n from profiles.worker");
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
};

const marksOf = (stack: Stack): ProcessMark[] =>
  stack.children.flatMap(({ pid }) => markOf(pid) ?? []);

/** Local addresses on which processes of this machine listen, of the ports given; Linux only. */
const listeningOn = async (ports: readonly number[]): Promise<string[]> => {
  const tables = await Promise.all(
    ["/proc/net/tcp", "/proc/net/tcp6"].map((file) => readFile(file, "utf8").catch(() => "")),
  );
  return tables
    .flatMap((table) => table.split("\n").slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state]) => state === "0A")
    .map(([, address = ""]) => address.split(":"))
    .filter(([, port = ""]) => ports.includes(Number.parseInt(port, 16)))
    .map(([host = ""]) => host);
};

describe("startStack", () => {
  let dataDir: string;
  let stack: Stack;
  const start = () => startStack({ dataDir, quiet: true, demoWorkers: workers, settings: { UNDO_SECONDS: "0" } });

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(os.tmpdir(), "qx-stack-"));
    stack = await start();
  }, slow);

  afterAll(async () => {
    await stack.stop();
    await rm(dataDir, { recursive: true });
  }, slow);

  it("starts every process, all ready", async () => {
    const names = stack.children.map(({ name }) => name).toSorted();
    const services = ["gateway", ...Object.keys(stack.serviceUrls)];

    expect(names).toEqual([...services, "postgres", "redis", "tray"].toSorted());
    for (const url of [stack.url, ...Object.values(stack.serviceUrls)])
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${stack.trayUrl}/healthz`)).status).toBe(200);
  });

  it("listens on loopback only", async () => {
    const urls = [stack.url, stack.trayUrl, stack.adminUrl, stack.env["REDIS_URL"] ?? ""];
    const all = [...urls, ...Object.values(stack.serviceUrls)].map((url) => Number(new URL(url).port));

    const hosts = await listeningOn(all);
    if (existsSync("/proc/net/tcp")) expect(hosts).toHaveLength(all.length);
    expect(hosts.filter((host) => host !== "0100007F")).toEqual([]);
  });

  it("shows the doctor all of itself", async () => {
    const probes = await takeProbes(dataDir);
    expect(probes).toMatchObject({
      isRunning: true,
      port: { state: "taken", byUs: true },
      queue: { kind: "redis", found: { policy: "noeviction", appendOnly: true } },
      database: { answers: true },
    });
    const { database } = probes;
    const open = database?.answers ? database.migrations.flatMap(({ missing, edited }) => [...missing, ...edited]) : ["?"];
    expect(open).toEqual([]);
    expect(probes.services?.map(({ name, ready }) => [name, ready?.ok])).toEqual(
      [...Object.keys(stack.serviceUrls), "gateway", "tray"].map((name) => [name, true]),
    );
  });

  it("leaves no process behind, and goes on with the same data", async () => {
    expect(await countWorkers(stack)).toBe(workers);
    const before = marksOf(stack);
    expect(before).toHaveLength(stack.children.length);
    await stack.stop();
    expect(before.filter(isRunning)).toEqual([]);
    expect(existsSync(stack.places.lock)).toBe(false);
    expect(await takeProbes(dataDir)).toMatchObject({ isRunning: false, database: null, services: null });

    const loadedAt = await readFile(stack.places.demo, "utf8");
    stack = await start();
    expect(await countWorkers(stack)).toBe(workers);
    expect(await readFile(stack.places.demo, "utf8")).toBe(loadedAt);
  }, slow);
});
