/**
 * Guarantees
 * 1. The check digit follows GB 11643, X included.
 * 2. Area, date and check digit are each refused when wrong; the unassigned area only without leave.
 * 3. A county that has been abolished still counts, since the number is for life; one that never was does not.
 * 4. Only year and month of birth come out.
 */
import { describe, expect, it } from "@jest/globals";
import { areaTable, birthMonthOf, checkDigitOf, faultOf } from "./id-number.ts";

const today = "2026-03-02";
const real = areaTable({ testArea: false });
const demo = areaTable({ testArea: true });
const complete = (first17: string) => first17 + checkDigitOf(first17);

describe("areaTable", () => {
  it.each([
    ["Sandu", "522732"],
    ["Xuanwu of Beijing, merged in 2010", "110104"],
    ["Wanxian in Sichuan, in Chongqing since 1997", "512221"],
    ["a prefecture of before 1997", "512200"],
    ["Duyun as a county, a city since 1983", "522721"],
    ["a development zone of Suzhou", "320571"],
    ["a residence permit for people from Taiwan", "830000"],
  ])("has %s", (_what, area) => {
    expect(real.has(area)).toBe(true);
  });

  it.each([
    ["a number that was never given out", "522799"],
    ["a prefecture that never was", "529901"],
    ["a province that is none", "990000"],
    ["a zone of no prefecture", "529971"],
    ["letters", "52273X"],
    ["nothing", ""],
  ])("does not have %s", (_what, area) => {
    expect(real.has(area)).toBe(false);
  });
});

describe("checkDigitOf", () => {
  it.each([
    ["11010519491231002", "X"],
    ["44052418800101001", "4"],
  ])("follows the examples of the standard: %s", (first17, digit) => {
    expect(checkDigitOf(first17)).toBe(digit);
  });
});

describe("faultOf", () => {
  it.each([
    ["nothing in a right number", complete("52273219900517001"), null],
    ["nothing in a number of an abolished county", complete("51020219900517001"), null],
    ["an area outside every province", complete("99000019900517001"), "area"],
    ["an area that never was", complete("52279919900517001"), "area"],
    ["a day that does not exist", complete("52273219900230001"), "date"],
    ["a date of birth to come", complete("52273220260303001"), "date"],
    ["a date before 1900", complete("52273218991231001"), "date"],
  ])("finds %s", (_what, idNumber, fault) => {
    expect(faultOf(idNumber, real, today)).toBe(fault);
  });

  it("finds every wrong check digit", () => {
    const right = complete("52273219900517001");
    const wrong = [..."0123456789X"].filter((digit) => digit !== right[17]);
    expect(wrong.map((digit) => faultOf(right.slice(0, 17) + digit, real, today))).toEqual(
      wrong.map(() => "check-digit"),
    );
  });

  it("lets the unassigned area pass where demo data is allowed", () => {
    expect(faultOf(complete("99000019900517001"), demo, today)).toBeNull();
    expect(faultOf(complete("99000119900517001"), demo, today)).toBe("area");
  });
});

describe("birthMonthOf", () => {
  it("tells year and month only", () => {
    expect(birthMonthOf(complete("52273219900517001"))).toBe("1990-05");
  });
});
