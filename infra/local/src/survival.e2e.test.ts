/**
 * Guarantees, on the whole real stack
 * 1. Each kind of process, killed with SIGKILL, is started again on its port and data, and the stack serves.
 * 2. Two matcher processes over one store both answer, also after one was killed.
 * 3. Asked to end, every process does within 10 seconds and with code 0: with all up, without Redis, without Postgres.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { Actor } from "@qianxian/contracts/vocabulary";
import { makeClient } from "@qianxian/http";
import { anId } from "@qianxian/testing";
import { eventually } from "@qianxian/testing/servers";
import { startWalk, type Walk } from "./testing/a-walk.ts";

const slow = 120_000;
const msMax = 10_000;
const closesOn = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
const vacancy = {
  title: "缝纫车位工",
  base: "changzhou",
  sector: "manufacturing",
  region: "320412",
  seats: 2,
  wage: { minFen: 520_000, maxFen: 680_000, unit: "month" },
  closesOn,
} as const;

let walk: Walk;
let lines: string[];

beforeAll(async () => {
  lines = [];
  walk = await startWalk(120, { extraMatchers: 1, say: (line) => void lines.push(line) });
}, slow);
afterAll(() => walk?.stop(), slow);

/** A vacancy goes the whole way: gateway, store, outbox, queue, index, ranking at one matcher. */
const serves = async (matcherUrl: string): Promise<void> => {
  const post = () => walk.employer(vacanciesRoutes.publishVacancy, vacancy).catch(() => null);
  const { id: vacancyId } = await eventually(post, "a vacancy is taken", 20_000);
  const { env } = walk.stack;
  const urls = { matcher: matcherUrl };
  const client = makeClient({ urls, secret: env["INTERNAL_SECRET"] ?? "", as: "local" });
  const staff = client.as(Actor.parse({ role: "county-staff", accountId: anId(1, "a"), county: "522732" }));
  const ask = () => staff.call(matcherRoutes.candidatesForVacancy, { vacancyId, limit: 1 }).catch(() => null);
  await eventually(ask, "it is in the index", 20_000);
  await client.close();
};

describe("a process killed with SIGKILL", () => {
  it.each(["gateway", "vacancies", "matcher", "outreach", "tray", "redis", "postgres"])(
    "%s is started again, and the stack serves",
    async (name) => {
      const { stack } = walk;
      const restarts = () => stack.children.find((child) => child.name === name)?.restarts ?? 0;
      const before = restarts();
      const began = performance.now();
      expect(stack.kill(name, "SIGKILL")).toBe(true);
      await stack.whenUp(name, before + 1, 20_000);
      await serves(stack.matcherUrls[0] ?? "");
      await serves(stack.matcherUrls[1] ?? "");
      process.stderr.write(`${name}: healed and serving after ${Math.round(performance.now() - began)} ms\n`);

      expect(restarts()).toBe(before + 1);
      expect(lines.some((line) => line.startsWith(`${name} 意外退出（SIGKILL）`))).toBe(true);
    },
    60_000,
  );
});

describe("a process asked to end", () => {
  const programs = () =>
    walk.stack.children.map(({ name }) => name).filter((name) => name !== "redis" && name !== "postgres");

  it.each([
    ["everything up", null],
    ["Redis down", "redis"],
    ["Postgres down", "postgres"],
  ])("ends within ten seconds with %s", async (_what, down) => {
    const { stack } = walk;
    const away = down && (await stack.hold(down, "SIGKILL"));
    const held = await Promise.all(programs().map((name) => stack.hold(name, "SIGTERM")));

    expect(held.map(({ exit }) => exit)).toEqual(programs().map(() => ({ code: 0, signal: null })));
    for (const { ms } of held) expect(ms).toBeLessThan(msMax);
    process.stderr.write(`SIGTERM with ${_what}: ${programs().map((n, i) => `${n} ${Math.round(held[i]?.ms ?? 0)}`).join(", ")} ms\n`);
    if (away) away.release();
    for (const one of held) one.release();
    const counts = Object.fromEntries(stack.children.map(({ name, restarts }) => [name, restarts]));
    for (const name of programs()) await stack.whenUp(name, counts[name]);
  }, 60_000);
});
