/**
 * Guarantees
 * 1. A fresh clone is installed and built once; the second time nothing is run.
 * 2. A changed source is built again, a changed test is not; a changed lock is installed again.
 * 3. What npm itself has installed already is not installed again.
 * 4. A failure is said in plain words with what the command said; a full disk is named.
 * 5. A Node that is too old is refused in plain words.
 */
import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { root } from "./places.ts";

const lock = { packages: { "": {}, "node_modules/zod": { version: "4.6.7" } } };

let clone: string;
const inClone = (...parts: string[]) => path.join(clone, ...parts);

/** Stands for npm and turbo: notes that it ran, does what the test says, leaves what they leave. */
const npmProgram = `
const fs = require("node:fs");
fs.appendFileSync("ran.txt", "npm " + process.argv.slice(2, 3) + "\\n");
fs.mkdirSync("node_modules/.bin", { recursive: true });
fs.copyFileSync("turbo.sh", "node_modules/.bin/turbo");
fs.chmodSync("node_modules/.bin/turbo", 0o755);
`;
const turboProgram = `#!/bin/sh
echo "turbo $1 $2" >> ran.txt
mkdir -p packages/kernel/dist
`;

const prepare = (nodeOptions = "") => {
  const script = `import { prepare } from ${JSON.stringify(inClone("infra/local/bin/bootstrap.mjs"))};
    ${nodeOptions}
    try { await prepare({ quiet: true }); } catch (error) { console.log(error.name + ": " + error.message); process.exit(1); }`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    env: { PATH: "/usr/bin:/bin", npm_execpath: inClone("npm.js") },
  });
};

const ran = async () => (await readFile(inClone("ran.txt"), "utf8").catch(() => "")).trim().split("\n");

beforeEach(async () => {
  clone = await mkdtemp(path.join(os.tmpdir(), "qx-clone-"));
  cpSync(path.join(root, "infra/local/bin"), inClone("infra/local/bin"), { recursive: true });
  await mkdir(inClone("packages/kernel/src"), { recursive: true });
  await mkdir(inClone("services"));
  const files = {
    "package-lock.json": JSON.stringify(lock),
    "tsconfig.base.json": "{}",
    "turbo.json": "{}",
    "npm.js": npmProgram,
    "turbo.sh": turboProgram,
    "packages/kernel/package.json": '{ "scripts": { "build": "tsc -b" } }',
    "packages/kernel/tsconfig.json": "{}",
    "packages/kernel/src/index.ts": "export const one = 1;",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(inClone(name), content);
});

afterEach(async () => {
  await rm(clone, { recursive: true });
});

describe("prepare", () => {
  it("installs and builds a fresh clone, and does nothing the second time", async () => {
    expect(prepare().status).toBe(0);
    expect(await ran()).toEqual(["npm ci", "turbo run build"]);

    expect(prepare().status).toBe(0);
    expect(await ran()).toHaveLength(2);
  });

  it("builds again after a source, not after a test has changed", async () => {
    prepare();
    await writeFile(inClone("packages/kernel/src/index.unit.test.ts"), "");
    prepare();
    expect(await ran()).toHaveLength(2);

    await writeFile(inClone("packages/kernel/src/index.ts"), "export const two = 2;");
    prepare();
    expect((await ran()).slice(2)).toEqual(["turbo run build"]);
  });

  it("builds again when what was built is gone", async () => {
    prepare();
    await rm(inClone("packages/kernel/dist"), { recursive: true });

    prepare();
    expect((await ran()).slice(2)).toEqual(["turbo run build"]);
  });

  it("installs again after the lock has changed", async () => {
    prepare();
    const next = { packages: { ...lock.packages, "node_modules/pg": { version: "8.23.1" } } };
    await writeFile(inClone("package-lock.json"), JSON.stringify(next));

    prepare();
    expect((await ran()).slice(2)).toEqual(["npm ci", "turbo run build"]);
  });

  it("does not install what npm has installed already", async () => {
    prepare();
    await rm(inClone("node_modules/.qianxian-lock"));
    await writeFile(inClone("node_modules/.package-lock.json"), JSON.stringify(lock));

    prepare();
    expect(await ran()).toHaveLength(2);
  });

  it.each([
    ["what npm said", "the registry does not answer", /PlainFailure: [^]*the registry does not answer/],
    ["that the disk is full", "npm error ENOSPC", /磁盘空间不足/],
  ])("says %s when it fails, and tries again next time", async (_what, said, expected) => {
    await writeFile(inClone("npm.js"), `console.error(${JSON.stringify(said)}); process.exit(1)`);
    const failed = prepare();
    expect(failed.status).toBe(1);
    expect(failed.stdout).toMatch(expected);

    await writeFile(inClone("npm.js"), npmProgram);
    expect(prepare().status).toBe(0);
  });

  it("refuses an old Node and names the one it needs", () => {
    const old = prepare('Object.defineProperty(process.versions, "node", { value: "18.20.1" });');

    expect(old.status).toBe(1);
    expect(old.stdout).toMatch(/20\.19[^]*18\.20\.1/);
  });
});
