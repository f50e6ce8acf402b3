/**
 * Guarantees
 * 1. The sample in the README is at most 15 lines, compiles strictly, and posts a vacancy to a gateway.
 * 2. Run again it sends the same; refused, it prints the code, the Chinese text, the fields and the request id.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { aGateway, answering, onAPort } from "./testing/a-gateway.ts";
import { aVacancy } from "./testing/a-vacancy.ts";

const client = fileURLToPath(new URL("..", import.meta.url));
const modules = path.resolve(client, "../../node_modules");
const readme = readFileSync(path.join(client, "README.md"), "utf8");
const sample = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";

type Ran = { code: number; stdout: string; stderr: string };

const run = (file: string, args: string[], options: { cwd: string; env?: Record<string, string> }): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [file, ...args], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });

describe("the sample of the README", () => {
  let folder = "";
  const closers: (() => void)[] = [];

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "qx-employer-"));
    mkdirSync(path.join(folder, "node_modules/@qianxian"), { recursive: true });
    symlinkSync(client, path.join(folder, "node_modules/@qianxian/client"));
    symlinkSync(path.join(modules, "@types"), path.join(folder, "node_modules/@types"));
    writeFileSync(path.join(folder, "first.mts"), sample);
  });
  afterAll(() => {
    for (const close of closers) close();
    rmSync(folder, { recursive: true, force: true });
  });

  const serve = async (answer: Parameters<typeof answering<typeof vacanciesRoutes.publishVacancy>>[1]) => {
    const gateway = aGateway([answering(vacanciesRoutes.publishVacancy, answer)], ["busy"]);
    const { url, close } = await onAPort(gateway);
    closers.push(close);
    return { url, heard: gateway.heard };
  };
  const runSample = (QX_GATEWAY: string): Promise<Ran> =>
    run(path.join(modules, "tsx/dist/cli.mjs"), ["--conditions=mono-src", "first.mts"], {
      cwd: folder,
      env: { QX_GATEWAY, QX_KEY: "employer-key-1" },
    });

  it("is short, and compiles", async () => {
    expect(sample.trim().split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(15);
    const flags = "--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck --target es2023 --types node".split(" ");
    const how = ["--module", "nodenext", "--customConditions", "mono-src", "--allowImportingTsExtensions"];
    const { stdout, code } = await run(path.join(modules, "typescript/bin/tsc"), [...flags, ...how, "first.mts"], {
      cwd: folder,
    });
    expect({ stdout, code }).toEqual({ stdout: "", code: 0 });
  });

  it("posts a vacancy, through a busy moment, and the same when run again", async () => {
    const { url, heard } = await serve((input) => aVacancy({ title: input.title, externalId: input.externalId ?? null }));
    const first = await runSample(url);
    expect(first).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^[\da-f-]{36} live \n$/) });
    await runSample(url);
    expect(heard).toHaveLength(3);
    expect(heard[0]).toMatchObject({
      method: "POST",
      path: "/v1/vacancies",
      credential: "Bearer employer-key-1",
      input: { title: "缝纫工", externalId: "A-2041", seats: 40 },
    });
    expect(heard[2]?.input).toEqual(heard[0]?.input);
  });

  it("prints what is wrong when it is refused", async () => {
    const { url, heard } = await serve(() => {
      throw new Error("the register is away");
    });
    const { stderr, stdout } = await runSample(url);
    expect(stdout).toBe("");
    expect(stderr).toContain("unexpected 系统出了问题");
    expect(stderr).toContain(heard[0]?.requestId);
  });
});
