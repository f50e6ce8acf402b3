#!/usr/bin/env node
// `npm test`, on a fresh clone too: installs, builds, finds a Redis and a browser, runs every test.
// Arguments go to jest. The last line counts what really ran: `N passed, N failed`.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { prepare } from "../../../infra/local/bin/bootstrap.mjs";
import { testServers } from "../test-servers.mjs";

const jestFlags = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];

const runJest = (root, report, args) =>
  new Promise((resolve) => {
    const program = path.join(root, "node_modules/jest/bin/jest.js");
    const config = path.join(root, "packages/tooling/jest.config.mjs");
    const child = spawn(
      process.execPath,
      [...jestFlags, program, "-c", config, "--json", `--outputFile=${report}`, ...args],
      { cwd: root, stdio: ["inherit", "ignore", "inherit"] },
    );
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
      process.on(signal, () => child.kill(signal));
    child.on("close", (code) => resolve(code ?? 1));
  });

/** A suite that could not run counts as one failure, and so does a run that left no report. */
const countsOf = (report) => {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(report, "utf8"));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
};

const test = async () => {
  const { root } = await prepare({ quiet: false });
  const { obtainRedis, obtainChromium } = await testServers();
  obtainRedis();
  try {
    obtainChromium();
  } catch (error) {
    // The browser's tests fail by themselves and say the same; all others run.
    if (error.name !== "PlainFailure") throw error;
    process.stderr.write(`${error.message}\n`);
  }
  const dir = mkdtempSync(path.join(os.tmpdir(), "qianxian-report-"));
  const report = path.join(dir, "jest.json");
  try {
    const code = await runJest(root, report, process.argv.slice(2));
    return { code, ...countsOf(report) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

try {
  const { code, passed, failed, skipped } = await test();
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exit(code === 0 && failed === 0 ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error.name === "PlainFailure" ? error.message : error.stack}\n`);
  console.log("0 passed, 1 failed");
  process.exit(1);
}
