/**
 * Guarantees
 * 1. Data keys are renewed while people are changed, entered and looked up, with the service killed in the middle:
 *    everything opens, nothing lies under an older key, no write is lost, and nobody enters twice.
 * 2. The kill hit an unfinished rotation, and there was load.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { proveRotation } from "./prove-rotation.ts";

describe("a small rotation under load", () => {
  it("loses nothing, though it is killed in the middle", async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "qx-rotation-"));
    const result = await proveRotation({ size: "small", seed: 7, dataDir, say: () => {} });

    expect(result.violations).toEqual([]);
    expect(result.killedAt).toBeGreaterThanOrEqual(200);
    expect(result.killedAt).toBeLessThan(500);
    expect(result.restarts).toBe(1);
    // Who is written meanwhile lies under the new key by that already.
    expect(result.renewed + result.writes).toBeGreaterThanOrEqual(500);
    expect(result.renewed).toBeGreaterThan(250);
    expect(result.destroyed).toBe(8);
    expect(Math.min(result.writes, result.refusedTwice)).toBeGreaterThan(0);
    rmSync(dataDir, { recursive: true, force: true });
  }, 180_000);
});
