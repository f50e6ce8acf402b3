/**
 * Guarantees
 * 1. SIGTERM and SIGINT stop the parts in the given order and exit 0; a second signal changes nothing.
 * 2. A part that fails is passed over; one that hangs ends the process at the deadline all the same, with 0.
 * 3. A process that cannot start says why and exits 1.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "@jest/globals";

const here = path.dirname(fileURLToPath(import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const children: ChildProcess[] = [];
afterEach(() => children.splice(0).forEach((child) => child.kill("SIGKILL")));

/** Runs a few lines of code in a process of its own; `ready` when it has printed "ready". */
const run = (code: string) => {
  const head = `import { makeLogger, runUntilSignal, startOrExit } from ${JSON.stringify(path.join(here, "index.ts"))};
    const log = makeLogger({ service: "child" });
    const stop = (what, work = async () => {}) => ({ what, stop: async () => { console.log("stop " + what); await work(); } });
    setInterval(() => {}, 1000);\n`;
  const child = spawn(process.execPath, ["--import", tsx, "--conditions=mono-src", "--input-type=module", "-e", head + code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  let output = "";
  const ready = new Promise<void>((resolve) =>
    child.stdout.on("data", (chunk) => {
      output += String(chunk);
      if (output.includes("ready")) resolve();
    }),
  );
  const exit = new Promise<number | null>((resolve) => child.once("exit", (exitCode) => resolve(exitCode)));
  const stops = () => output.split("\n").filter((line) => line.startsWith("stop "));
  return { child, ready, exit, stops, output: () => output };
};

describe("runUntilSignal", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("stops in order at %s and exits 0", async (signal) => {
    const { child, ready, exit, stops } = run(`
      const slow = () => new Promise((resolve) => setTimeout(resolve, 30));
      runUntilSignal(log, [stop("http", slow), stop("relay"), stop("database")]); console.log("ready");`);
    await ready;
    child.kill(signal);
    child.kill(signal);
    await expect(exit).resolves.toBe(0);
    expect(stops()).toEqual(["stop http", "stop relay", "stop database"]);
  });

  it("passes over a part that fails, and says which", async () => {
    const { child, ready, exit, stops, output } = run(`
      runUntilSignal(log, [stop("relay", async () => { throw new Error("no"); }), stop("database")]); console.log("ready");`);
    await ready;
    child.kill("SIGTERM");
    await expect(exit).resolves.toBe(0);
    expect(stops()).toEqual(["stop relay", "stop database"]);
    expect(output()).toContain('"what":"relay"');
  });

  it("leaves at the deadline when a part hangs", async () => {
    const { child, ready, exit, output } = run(`
      runUntilSignal(log, [stop("relay", () => new Promise(() => {})), stop("database")], 100); console.log("ready");`);
    await ready;
    child.kill("SIGTERM");
    await expect(exit).resolves.toBe(0);
    expect(output()).toContain("parts did not stop in time");
  });
});

describe("startOrExit", () => {
  it("says why it cannot start and exits 1", async () => {
    const { exit, output } = run(`await startOrExit(log, async () => { throw new Error("port taken"); });`);
    await expect(exit).resolves.toBe(1);
    expect(output()).toMatch(/"level":60.*port taken.*could not start/);
  });

  it("logs a forgotten rejection and stays up", async () => {
    const { child, ready, exit, output } = run(`
      await startOrExit(log, async () => { runUntilSignal(log, []); });
      Promise.reject(new Error("forgotten")); setTimeout(() => console.log("ready"), 20);`);
    await ready;
    expect(output()).toContain("unhandled rejection");
    child.kill("SIGTERM");
    await expect(exit).resolves.toBe(0);
  });
});
