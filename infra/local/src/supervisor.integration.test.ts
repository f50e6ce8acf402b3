/**
 * Guarantees
 * 1. A process that dies is started again, and that is said in one plain line naming it and how it ended.
 * 2. One that cannot come up five times ends with a plain message with the last lines of its log.
 * 3. One that is held stays down until it is released; the signal's effect and its time are told.
 * 4. A stop ends it for good, also while it waits to be started again or is held.
 */
import { existsSync, writeFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { eventually } from "@qianxian/testing/servers";
import { startChild } from "./children.ts";
import { isRunning, markOf } from "./processes.ts";
import { makeSupervisor, type Member, type Supervisor } from "./supervisor.ts";

let folder: string;
let lines: string[];
let supervisor: Supervisor;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "qx-supervisor-"));
  lines = [];
  supervisor = makeSupervisor((line) => void lines.push(line));
});

afterEach(async () => {
  await Promise.all(supervisor.members().map((member) => member.stop()));
  await rm(folder, { recursive: true, force: true });
});

/** Up as soon as its file is there, which it writes first of all; `broken` makes it fail instead. */
const take = (name: string, needs: readonly string[] = []): Member => {
  const sign = path.join(folder, `${name}.up`);
  const broken = path.join(folder, `${name}.broken`);
  const script = `
    const fs = require("node:fs");
    if (fs.existsSync(${JSON.stringify(broken)})) { console.error("no such table"); process.exit(3); }
    fs.writeFileSync(${JSON.stringify(sign)}, String(process.pid));
    setInterval(() => {}, 1000);`;
  const launch = async (again: boolean) => {
    await rm(sign, { force: true });
    const logFile = path.join(folder, `${name}.log`);
    const args = ["-e", script];
    return startChild({ name, command: process.execPath, args, env: {}, logFile, continueLog: again });
  };
  return supervisor.add({ name, needs, launch, isUp: async () => existsSync(sign) });
};

const breakIt = (name: string) => writeFileSync(path.join(folder, `${name}.broken`), "");

describe("a process that dies", () => {
  it("is started again, and said so in one line", async () => {
    const member = take("matcher");
    await member.start();
    const before = member.pid;
    expect(member.kill("SIGKILL")).toBe(true);

    await supervisor.whenUp("matcher", 1);
    expect([member.restarts, member.isUp]).toEqual([1, true]);
    expect(member.pid).not.toBe(before);
    const [died = "", back = ""] = lines;
    expect(died).toMatch(/matcher.*SIGKILL.*0\.2 秒.*matcher.*SIGKILL.*0\.2 s/);
    expect(died).not.toContain("\n");
    expect(back).toMatch(/matcher 已恢复.*up again/);
    expect(lines).toHaveLength(2);
  });

  it("is given up after five starts that failed, with its last words", async () => {
    const member = take("matcher");
    await member.start();
    breakIt("matcher");
    member.kill("SIGKILL");

    const failure = await supervisor.failed;
    expect(member.pid).toBe(-1);
    expect(String(failure)).toMatch(/matcher 在 60 秒内 5 次[^]*matcher failed to come up 5 times[^]*no such table/);
    expect(member.restarts).toBe(5);
    expect(await readFile(path.join(folder, "matcher.log"), "utf8")).toBe("no such table\n".repeat(5));
  });

  it("is not given up while what it needs is away", async () => {
    const postgres = take("postgres");
    const member = take("matcher", ["postgres"]);
    await Promise.all([postgres.start(), member.start()]);
    const held = await postgres.hold("SIGKILL");
    breakIt("matcher");
    member.kill("SIGKILL");
    expect(postgres.isUp).toBe(false);
    await eventually(() => lines.some((line) => line.includes("6.4 秒")), "five starts have failed");
    await rm(path.join(folder, "matcher.broken"));
    held.release();

    await supervisor.whenUp("postgres", 1);
    await supervisor.whenUp("matcher", 6);
    expect(member.restarts).toBe(6);
  });
});

describe("hold", () => {
  it("keeps it down until it is released", async () => {
    const member = take("redis");
    await member.start();
    const held = await member.hold("SIGTERM");

    expect(held.exit).toEqual({ code: null, signal: "SIGTERM" });
    expect(held.ms).toBeLessThan(5_000);
    expect([member.pid, member.kill("SIGKILL")]).toEqual([-1, false]);
    expect(lines).toEqual([]);
    held.release();
    await supervisor.whenUp("redis", 1);
    expect(member.pid).toBeGreaterThan(0);
  });
});

describe("stop", () => {
  it.each([
    ["it runs", async () => undefined],
    ["it waits to be started again", async (member: Member) => void member.kill("SIGKILL")],
    ["it is held", (member: Member) => member.hold("SIGKILL")],
  ])("ends it for good while %s", async (_when, happens) => {
    const member = take("matcher");
    await member.start();
    const mark = markOf(member.pid);
    await happens(member);

    await member.stop();
    expect(mark && isRunning(mark)).toBe(false);
    expect(member.pid).toBe(-1);
  });

  it("ends one that is just being started", async () => {
    const member = take("matcher");
    const starting = member.start().catch((error: unknown) => error);
    await eventually(() => member.pid > 0, "it was launched");
    await member.stop();

    await starting;
    expect(member.pid).toBe(-1);
  });
});
