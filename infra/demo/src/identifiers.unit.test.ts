/**
 * Guarantees
 * 1. The check digit is that of GB 11643, X included.
 * 2. ID numbers have an area that GB/T 2260 does not know, the real date and the right check digit.
 * 3. Phone numbers have eleven digits, an unassigned prefix, and differ.
 */
import { describe, expect, it } from "@jest/globals";
import { regionOf } from "@qianxian/gazetteer";
import { demoIdArea, demoIdNumber, demoPhone, idNumberCheckDigit } from "./identifiers.ts";

describe("idNumberCheckDigit", () => {
  it.each([
    ["11010519491231002", "X"],
    ["44052418800101001", "4"],
  ])("of the standard's example %s is %s", (first17, digit) => {
    expect(idNumberCheckDigit(first17)).toBe(digit);
  });
});

describe("demoIdNumber", () => {
  it("has an unassigned area, the date and its check digit", () => {
    const number = demoIdNumber("1990-02-28", 7);
    expect(number).toMatch(/^99000019900228007[\dX]$/);
    expect(number[17]).toBe(idNumberCheckDigit(number.slice(0, 17)));
    expect(regionOf(demoIdArea)).toBeUndefined();
  });
});

describe("demoPhone", () => {
  it("gives everybody another number of the unassigned range", () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => demoPhone(index));
    expect(new Set(numbers).size).toBe(20_000);
    expect(numbers.every((number) => /^154\d{8}$/.test(number))).toBe(true);
  });
});
