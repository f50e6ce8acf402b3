/**
 * Guarantees
 * 1. Every public operation, asked by every role at every place of the tree, answers as the policy table says:
 *    allowed, not there, or refused; who may not changes nothing.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { publicRoutes } from "@qianxian/contracts";
import { startStack } from "@qianxian/infra-local";
import { describe, expect, it } from "@jest/globals";
import { runMatrix } from "./run.ts";

describe("access", () => {
  it("is what the policy table says, for every operation, role and relation", async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "qx-access-"));
    const stack = await startStack({ dataDir, quiet: true, demo: false, settings: { UNDO_SECONDS: "0" } });
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
});
