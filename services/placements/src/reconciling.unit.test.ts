/**
 * Guarantees
 * 1. The work is done at once; a failure is told and hurts nobody; stopping waits for the work under way.
 */
import { describe, expect, it } from "@jest/globals";
import { startReconciling } from "./reconciling.ts";

describe("startReconciling", () => {
  it("works at once, and stopping waits for it", async () => {
    let isDone = false;
    const stop = startReconciling(
      async () => {
        await Promise.resolve();
        isDone = true;
      },
      () => {},
    );

    await stop();

    expect(isDone).toBe(true);
  });

  it("tells of a failure, and still stops", async () => {
    const told: unknown[] = [];
    const stop = startReconciling(
      () => Promise.reject(new Error("no database")),
      (error) => told.push(error),
    );

    await stop();

    expect(told).toEqual([new Error("no database")]);
  });
});
