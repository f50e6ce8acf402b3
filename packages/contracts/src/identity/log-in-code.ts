import { AsTyped } from "./as-typed.ts";

/** Characters of codes that people copy: none is taken for another, as 0 and O are, or 1, I and L. */
export const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/**
 * Characters of a log-in code. Six make 900 million codes, so that guesses at many phones at once find none, and SMS
 * providers take no more in a template for codes (Aliyun: four to six letters and digits).
 */
export const logInCodeLength = 6;

/** What a log-in code looks like. */
export const logInCodeLooks = { zh: "六位验证码（字母和数字）", en: "six letters and digits" };

const inFullWidth = (ascii: string): string => ascii.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfe_e0));
const inAnyCase = codeAlphabet + codeAlphabet.toLowerCase();

/** How a log-in code may be written: in any case, in full width, with spaces. For the `pattern` of a form. */
export const logInCodePattern = `\\s*(?:[${inAnyCase}${inFullWidth(inAnyCase)}]\\s*){${logInCodeLength}}`;

/** A mainland mobile number, however it was written. */
export const Phone = AsTyped.regex(/^1\d{10}$/, "eleven digits");

/** A one-time code for a phone, however it was written. */
export const LogInCode = AsTyped.toUpperCase().regex(new RegExp(`^[${codeAlphabet}]{${logInCodeLength}}$`), logInCodeLooks.en);
