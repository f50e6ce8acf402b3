/**
 * Guarantees
 * 1. A stack whose matcher and sender are killed at work, whose Redis is emptied and whose Postgres
 *    is stopped with all its sessions loses nothing, doubles nothing, and answers as promised meanwhile.
 * 2. The kills hit jobs in progress, and the run had vacancies, messages, answers and decisions, and writes that
 *    came again under their keys.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { runFaults } from "./fault-run.ts";
import { entriesOf } from "./journal.ts";

describe("a small fault run", () => {
  it("loses nothing and doubles nothing", async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "qx-faults-"));
    const { violations, entries, counts, end } = await runFaults({ size: "small", seed: 7, dataDir, say: () => {} });

    expect(violations).toEqual([]);
    const faults = entriesOf(entries, "fault");
    expect(faults.map(({ name }) => name).toSorted()).toEqual([
      "kill matcher",
      "kill outreach",
      "postgres-stopped",
      "redis-emptied",
    ]);
    expect(faults.some(({ jobsInProgress }) => jobsInProgress > 0)).toBe(true);
    expect(Math.min(counts.vacancies, counts.messages, counts.replies, counts.decisions)).toBeGreaterThan(0);
    expect(entriesOf(entries, "attempt").some(({ replayed }) => replayed)).toBe(true);
    expect(end.ledger.length).toBeGreaterThan(0);
    rmSync(dataDir, { recursive: true, force: true });
  }, 180_000);
});
