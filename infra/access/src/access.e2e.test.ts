/**
 * Guarantees
 * 1. Every public operation, asked by every role at every place of the tree, answers as the policy table says:
 *    allowed, not there, or refused; who may not changes nothing.
 * 2. With the application's check switched off, row-level security alone shows and changes no foreign row.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { publicRoutes } from "@qianxian/contracts";
import { startStack } from "@qianxian/infra-local";
import { describe, expect, it } from "@jest/globals";
import { runMatrix } from "./run.ts";
import { proveWithoutReach } from "./without-reach.ts";

describe("access", () => {
  it("is what the policy table says, for every operation, role and relation", async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "qx-access-"));
    const stack = await startStack({ dataDir, quiet: true, demo: false });
    try {
      const { cells, wrong, changedByStrangers } = await runMatrix(stack);
      expect(wrong).toEqual([]);
      expect(changedByStrangers).toEqual([]);
      const operations = Object.values(publicRoutes).flatMap((routes) => Object.keys(routes));
      expect([...new Set(cells.map(({ operation }) => operation))].toSorted()).toEqual(operations.toSorted());
      expect(new Set(cells.map(({ relation }) => relation)).size).toBe(6);
      for (const found of ["allowed", "hidden", "refused"]) expect(cells.some((cell) => cell.found === found)).toBe(true);
    } finally {
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }, 120_000);

  it("is kept by the database alone where rows are about people", async () => {
    expect(await proveWithoutReach()).toBe(0);
  }, 180_000);
});
