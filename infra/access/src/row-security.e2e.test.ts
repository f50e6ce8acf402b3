/**
 * Guarantees
 * 1. With the application's check switched off, row-level security alone shows and changes no foreign row about a person.
 */
import { describe, expect, it } from "@jest/globals";
import { proveWithoutReach } from "./without-reach.ts";

describe("access without the application's check", () => {
  it("is kept by the database where rows are about people", async () => {
    expect(await proveWithoutReach()).toBe(0);
  }, 180_000);
});
