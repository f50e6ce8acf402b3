/**
 * Guarantees
 * 1. The county has its 8 towns and sub-districts and its 105 villages and communities, each once.
 * 2. Every code begins with the county's, every village's with its town's.
 */
import { describe, expect, it } from "@jest/globals";
import { townships, villages } from "./tree.ts";

describe("the tree of the county", () => {
  it("has 8 towns and 105 villages", () => {
    expect(new Set(townships.map(({ code }) => code)).size).toBe(8);
    expect(new Set(villages.map(({ code }) => code)).size).toBe(105);
    expect(villages).toHaveLength(105);
  });

  it("has codes that lie in each other", () => {
    const towns = new Set(townships.map(({ code }) => code));
    for (const { code } of townships) expect(code).toMatch(/^522732\d{3}$/);
    for (const { code, town } of villages) {
      expect(towns).toContain(town);
      expect(code).toMatch(new RegExp(`^${town}\\d{3}$`));
    }
  });
});
