/**
 * Guarantees
 * 1. The same words give the same stream, other words another; the stream is the same on every machine.
 * 2. Weights are kept, and even fractions keep shares for few records too.
 * 3. Ids are UUIDs of version 7 and differ by kind and number.
 */
import { describe, expect, it } from "@jest/globals";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import { evenFraction } from "./even-share.ts";
import { idOf } from "./ids.ts";
import { randomFrom } from "./random.ts";

const tenOf = (...words: (string | number)[]): number[] => {
  const random = randomFrom(...words);
  return Array.from({ length: 10 }, () => random.int(0, 999));
};

describe("randomFrom", () => {
  it("gives the same stream for the same words only", () => {
    expect(tenOf(1, "a")).toEqual(tenOf(1, "a"));
    expect(tenOf(1, "a")).not.toEqual(tenOf(2, "a"));
    expect(tenOf(1, "a")).not.toEqual(tenOf(1, "b"));
  });

  it("gives on this machine what it gives on others", () => {
    expect(tenOf(1, "pinned")).toEqual([433, 580, 328, 462, 865, 5, 332, 951, 877, 771]);
  });

  it("keeps weights", () => {
    const random = randomFrom("weights");
    const drawn = Array.from({ length: 10_000 }, () => random.weigh([["often", 3], ["rarely", 1]]));
    expect(drawn.filter((item) => item === "often").length / 10_000).toBeCloseTo(0.75, 1);
  });

  it("draws different items", () => {
    expect(randomFrom("some").some([1, 2, 3, 4], 9).toSorted()).toEqual([1, 2, 3, 4]);
  });
});

describe("evenFraction", () => {
  it("keeps a share among fifty", () => {
    const below = Array.from({ length: 50 }, (_, number) => evenFraction(3, "away", number));
    expect(below.filter((fraction) => fraction < 0.6).length).toBeGreaterThanOrEqual(28);
    expect(below.filter((fraction) => fraction < 0.6).length).toBeLessThanOrEqual(32);
  });
});

describe("idOf", () => {
  it("gives UUIDs of version 7, each once", () => {
    const ids = [..."ab"].flatMap((kind) => Array.from({ length: 500 }, (_, number) => idOf(1, kind, number)));
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) expect(WorkerId.safeParse(id).success).toBe(true);
  });
});
