/**
 * Guarantees
 * 1. Of several cards with one id the one with the highest revision stays, wherever it stands.
 * 2. Nothing else is lost.
 */
import { describe, expect, it } from "@jest/globals";
import { newest } from "./newest.ts";

const card = (id: string, revision: number) => ({ id, revision });

describe("newest", () => {
  it.each([
    ["first", [card("a", 3), card("a", 2), card("a", 1)]],
    ["in the middle", [card("a", 1), card("a", 3), card("a", 2)]],
    ["last", [card("a", 1), card("a", 2), card("a", 3)]],
  ])("keeps the highest revision when it comes %s", (_where, cards) => {
    expect(newest(cards)).toEqual([card("a", 3)]);
  });

  it("keeps every id", () => {
    expect(newest([card("a", 1), card("b", 1), card("a", 2)])).toEqual([card("a", 2), card("b", 1)]);
  });
});
