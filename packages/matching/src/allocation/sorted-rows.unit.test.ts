/**
 * Guarantees
 * 1. Every row, short or long, comes out as by a plain sort: the larger number first, then the lower id.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sortRows } from "./sorted-rows.ts";

const rowsOf = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 400, size: "max" }), { minLength: 1, maxLength: 5 });

describe("sortRows", () => {
  it("sorts as a plain sort does", () => {
    fc.assert(
      fc.property(rowsOf, (given) => {
        const offsets = Uint32Array.from([0, ...given.map((_, row) => given.slice(0, row + 1).flat().length)]);
        const numbers = Float64Array.from(given.flat());
        const ids = Uint32Array.from(numbers.keys());
        const before = numbers.slice();
        sortRows({ offsets, ids, numbers });
        const expected = given.flatMap((_, row) =>
          [...before.keys()].slice(offsets[row], offsets[row + 1]).toSorted((a, b) => before[b]! - before[a]! || a - b),
        );
        expect([...ids]).toEqual(expected);
        expect([...numbers]).toEqual(expected.map((id) => before[id]));
      }),
      { numRuns: 60 },
    );
  });
});
