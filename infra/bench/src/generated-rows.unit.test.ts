/**
 * Guarantees
 * 1. As many vacancies and people as asked for are made.
 * 2. Rows made of them are read by intake, none is refused.
 */
import { describe, expect, it } from "@jest/globals";
import { readPosting, readWorker } from "@qianxian/intake";
import { postingRow, vacanciesFrom, workerRow, workersFrom } from "./generated-rows.ts";

const today = "2026-11-24";

describe("rows of generated records", () => {
  it("are people as lists have them", () => {
    const readings = workersFrom(3, 50, today).map((worker) => readWorker(workerRow(worker), { today }));
    expect(readings.map(({ outcome }) => outcome)).toEqual(readings.map(() => "read"));
    expect(readings).toHaveLength(50);
  });

  it("are postings as boards have them", () => {
    const context = { base: "changzhou", hasEmployer: true, today } as const;
    const rows = vacanciesFrom(3, 200, today).map((vacancy, at) => postingRow(vacancy, String(at)));
    const readings = rows.map((row) => readPosting(row, context));
    const refused = readings.filter(({ outcome }) => outcome === "refused");
    expect([readings.length, refused]).toEqual([200, []]);
  });
});
