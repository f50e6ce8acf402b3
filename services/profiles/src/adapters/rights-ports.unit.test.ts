/**
 * Guarantees
 * 1. The memory twins of consents and erasures keep the promises of their ports, rollback included.
 * 2. A list of the erased survives a new process and a torn last line, names each once, and a damaged one is refused.
 */
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { consentBookContract } from "../ports/consent-book.contract.ts";
import { erasuresContract } from "../ports/erasures.contract.ts";
import type { OpenStore } from "../ports/worker-repository.contract.ts";
import { memoryStore, workerId } from "../testing/index.ts";
import { fileErasureList } from "./file-erasure-list.ts";
import { memoryErasureList } from "./memory-erasures.ts";

const open: OpenStore = async () => ({ ...memoryStore(), close: async () => {} });

consentBookContract("memory", open);
erasuresContract("memory", open);

const entry = (n: number) => ({ workerId: workerId(n), erasedAt: "2026-11-24T02:00:00.000Z" });

describe.each([
  ["memory", () => memoryErasureList()],
  ["file", (dir: string) => fileErasureList(path.join(dir, "erased", "list.jsonl"))],
])("the list of the erased in %s", (_name, make) => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(path.join(os.tmpdir(), "qx-erased-"));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it("names each once, also when several come at a time", async () => {
    const list = make(dir);
    expect(await list.read()).toEqual([]);
    await Promise.all([list.add([entry(1)]), list.add([entry(1), entry(2)]), list.add([entry(2)])]);
    expect(await list.read()).toEqual([entry(1), entry(2)]);
  });
});

describe("a file of the erased", () => {
  let dir: string;
  let file: string;
  beforeEach(async () => {
    dir = await mkdtemp(path.join(os.tmpdir(), "qx-erased-"));
    file = path.join(dir, "list.jsonl");
  });
  afterEach(() => rm(dir, { recursive: true }));

  it("drops a line that a power cut tore, and goes on", async () => {
    await fileErasureList(file).add([entry(1), entry(2)]);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.slice(0, -20));
    const list = fileErasureList(file);
    expect(await list.read()).toEqual([entry(1)]);
    await list.add([entry(2)]);
    expect(await fileErasureList(file).read()).toEqual([entry(1), entry(2)]);
  });

  it("refuses to go on with a damaged one", async () => {
    await fileErasureList(file).add([entry(1)]);
    await appendFile(file, "not a line\n");
    await expect(fileErasureList(file).read()).rejects.toMatchObject({ code: "unexpected" });
  });
});
