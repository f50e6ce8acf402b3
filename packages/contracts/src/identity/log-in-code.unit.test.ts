/**
 * Guarantees
 * 1. A log-in code is read however a person writes it: in any case, in full width, with spaces.
 * 2. Nothing else is a log-in code; above all no character that is taken for another.
 * 3. A form's pattern lets pass what is read, and nothing else.
 * 4. A code fits the templates of SMS providers: four to six letters and digits.
 */
import { describe, expect, it } from "@jest/globals";
import { codeAlphabet, LogInCode, logInCodeLength, logInCodePattern } from "./log-in-code.ts";

const pattern = new RegExp(`^(?:${logInCodePattern})$`, "v");

describe("a log-in code", () => {
  it.each(["K7MP4Z", "k7mp4z", " K7M P4Z ", "k7mp　4z", "Ｋ７ＭＰ４Ｚ", "ｋ７ｍ ｐ４ｚ"])("is read in %j", (written) => {
    expect(LogInCode.parse(written)).toBe("K7MP4Z");
    expect(pattern.test(written)).toBe(true);
  });

  it.each(["", "K7MP4", "K7MP4Z2", "K0MP4Z", "KOMP4Z", "K1MP4Z", "KIMP4Z", "klmp4z", "K7-MP4Z", "验证码七位"])("is not read in %j", (written) => {
    expect(LogInCode.safeParse(written).success).toBe(false);
    expect(pattern.test(written)).toBe(false);
  });

  it("fits a template for codes, and is one of hundreds of millions", () => {
    expect(codeAlphabet.repeat(logInCodeLength)).toMatch(/^[0-9A-Z]+$/);
    expect(logInCodeLength).toBeLessThanOrEqual(6);
    expect(new Set(codeAlphabet).size ** logInCodeLength).toBeGreaterThan(5e8);
  });
});
