/**
 * Guarantees
 * 1. A healthy machine with a running stack has nothing but ok; without a stack what was not looked at is said.
 * 2. Each thing that is amiss is found by its own check, as warning or wrong, with how to fix it in both languages.
 * 3. Only what is wrong makes the exit code 1.
 */
import { describe, expect, it } from "@jest/globals";
import type { Probes } from "@qianxian/infra-local";
import { examine, exitCodeFor, linesOf, summaryOf } from "./examine.ts";

const healthy: Probes = {
  node: "22.11.0",
  port: { port: 8080, state: "taken", byUs: true },
  disk: { freeBytes: 50 * 1024 ** 3 },
  isRunning: true,
  queue: { kind: "redis", url: "127.0.0.1:4103", found: { version: "7.0.15", policy: "noeviction", appendOnly: true } },
  database: {
    answers: true,
    version: "18.4",
    clockSkewMs: 3,
    roundTripMs: 2,
    migrations: [{ service: "matcher", missing: [], edited: [] }],
  },
  services: [{ name: "matcher", url: "http://127.0.0.1:4104", ready: { ok: true, failing: [], adapters: {} } }],
};
const found = { version: "7.0.15", policy: "noeviction", appendOnly: true };
const redis = (change: object): Partial<Probes> => ({
  queue: { kind: "redis", url: "h:1", found: { ...found, ...change } },
});
const database = (change: object): Partial<Probes> => ({
  database: { ...healthy.database, ...change } as Probes["database"],
});
const matcher = (change: object): Partial<Probes> => ({
  services: [{ name: "matcher", url: "http://h", ready: { ok: true, failing: [], adapters: {} }, ...change }],
});

describe("examine", () => {
  it("finds nothing amiss where nothing is", () => {
    const verdicts = examine(healthy);
    expect(verdicts.filter(({ state }) => state !== "ok")).toEqual([]);
    expect(verdicts.map(({ check }) => check)).toEqual(
      ["node", "port", "disk", "redis", "redis-policy", "redis-aof", "stack", "postgres", "migrations", "clock", "service-matcher"],
    );
    expect(exitCodeFor(verdicts)).toBe(0);
  });

  it.each<[string, string, string, Partial<Probes>]>([
    ["wrong", "node", "20.18.3", { node: "20.18.3" }],
    ["warning", "node", "20.19.0", { node: "20.19.0" }],
    ["wrong", "port", "8080", { port: { port: 8080, state: "taken", byUs: false } }],
    ["wrong", "port", "80", { port: { port: 80, state: "forbidden", byUs: false } }],
    ["wrong", "port", "nothing listens", { port: { port: 8080, state: "free", byUs: true } }],
    ["wrong", "disk", "299 MB", { disk: { freeBytes: 299 * 1024 ** 2 } }],
    ["warning", "disk", "2047 MB", { disk: { freeBytes: 2_047 * 1024 ** 2 } }],
    ["wrong", "redis", "does not answer", { queue: { kind: "redis", url: "h:1", found: null } }],
    ["wrong", "redis", "4.0.9", redis({ version: "4.0.9" })],
    ["warning", "redis", "6.2.1", redis({ version: "6.2.1" })],
    ["warning", "redis", "PostgreSQL carries the queue", { queue: { kind: "postgres" } }],
    ["wrong", "redis-policy", "allkeys-lru", redis({ policy: "allkeys-lru" })],
    ["warning", "redis-aof", "append-only file is off", redis({ appendOnly: false })],
    ["wrong", "postgres", "does not answer", { database: { answers: false } }],
    ["wrong", "migrations", "matcher/2_more", database({ migrations: [{ service: "matcher", missing: ["2_more"], edited: [] }] })],
    ["wrong", "migrations", "edited", database({ migrations: [{ service: "matcher", missing: [], edited: ["1_begin"] }] })],
    ["warning", "clock", "-800 ms", database({ clockSkewMs: -800 })],
    ["wrong", "clock", "6000 ms", database({ clockSkewMs: 6_000 })],
    ["wrong", "service-matcher", "does not answer", matcher({ ready: null })],
    ["wrong", "service-matcher", "database", matcher({ ready: { ok: false, failing: ["database"], adapters: {} } })],
  ])("says %s of %s (%s), alone, and how to fix it", (state, check, words, change) => {
    const verdicts = examine({ ...healthy, ...change });
    const [verdict, ...others] = verdicts.filter((one) => one.state !== "ok");
    expect(others).toEqual([]);
    expect([verdict?.state, verdict?.check]).toEqual([state, check]);
    expect(verdict?.says.en).toContain(words);
    expect(verdict?.fix?.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(verdict?.fix?.en).toMatch(/[a-z]{3}/);
    expect(exitCodeFor(verdicts)).toBe(state === "wrong" ? 1 : 0);
  });

  it("does not blame the clock for a slow answer", () => {
    const verdicts = examine({ ...healthy, ...database({ clockSkewMs: 700, roundTripMs: 1_400 }) });
    expect(verdicts.every(({ state }) => state === "ok")).toBe(true);
  });

  it("says without a stack what it could not look at, and that is not wrong", () => {
    const verdicts = examine({
      ...healthy,
      port: { port: 8080, state: "free", byUs: false },
      isRunning: false,
      queue: { kind: "redis-program", version: "7.0.15" },
      database: null,
      services: null,
    });
    const [stack] = verdicts.filter(({ state }) => state === "unchecked");
    expect(stack?.says.zh).toMatch(/数据库、迁移、时钟和各项服务.*npm start/);
    expect(exitCodeFor(verdicts)).toBe(0);
  });

  it("takes silence of a managed Redis for unchecked", () => {
    const verdicts = examine({ ...healthy, ...redis({ policy: null, appendOnly: null }) });
    expect(verdicts.filter(({ state }) => state === "unchecked").map(({ check }) => check)).toEqual(["redis-policy", "redis-aof"]);
  });
});

describe("linesOf", () => {
  it("shows state and finding in one line, and the fix in both languages below", () => {
    const verdicts = examine({ ...healthy, ...redis({ policy: "allkeys-lru" }) });
    const lines = verdicts.flatMap(linesOf);
    const at = lines.findIndex((line) => line.startsWith("错误 wrong"));
    expect(lines.slice(at, at + 3).join("\n")).toMatch(/allkeys-lru.*\n {4}运行 redis-cli.*\n {4}Run redis-cli/);
    expect(summaryOf(verdicts)).toBe("错误 1，注意 0，未查 0  1 wrong, 0 warnings, 0 unchecked");
  });
});
