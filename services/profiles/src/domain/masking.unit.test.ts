/**
 * Guarantees
 * 1. A masked name shows the surname, compound ones whole, and not even the length of the rest.
 * 2. A masked phone or ID number shows its ends and never the date of birth.
 */
import { describe, expect, it } from "@jest/globals";
import { maskIdNumber, maskName, maskPhone } from "./masking.ts";

describe("maskName", () => {
  it.each([
    ["王小明", "王*"],
    ["王明", "王*"],
    ["王", "王*"],
    ["欧阳明", "欧阳*"],
    ["欧阳", "欧*"],
    ["𠮷小明", "𠮷*"],
  ])("shows %s as %s", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe("maskPhone and maskIdNumber", () => {
  it("keep the ends only", () => {
    expect(maskPhone("13812345678")).toBe("138****5678");
    expect(maskIdNumber("990000199005171234")).toBe("990000********1234");
  });
});
