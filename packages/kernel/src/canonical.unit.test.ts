/**
 * Guarantees
 * 1. Two values that say the same have one text, in whatever order their keys came, at any depth.
 * 2. The order of a list, null and what is not said stay apart.
 */
import { describe, expect, it } from "@jest/globals";
import { canonical } from "./index.ts";

describe("canonical", () => {
  it("does not mind the order of keys, at any depth", () => {
    const one = canonical({ b: [{ y: 1, x: null }], a: "甲" });
    expect(canonical({ a: "甲", b: [{ x: null, y: 1 }] })).toBe(one);
    expect(one).toBe('{"a":"甲","b":[{"x":null,"y":1}]}');
  });

  it.each([
    ["another order of a list", { a: [1, 2] }, { a: [2, 1] }],
    ["null and nothing", { a: null }, {}],
    ["a number and its text", { a: 1 }, { a: "1" }],
  ])("keeps apart %s", (_what, a, b) => {
    expect(canonical(a)).not.toBe(canonical(b));
  });
});
