import type { Safe } from "./ports/safe.ts";

/** Under what codes of a phone are kept. */
export const phoneHashOf = (safe: Safe, phone: string): string => safe.hash("phone", phone);

/** Under what a code is kept: of this phone alone. */
export const codeHashOf = (safe: Safe, phoneHash: string, code: string): string => safe.hash("phone-code", `${phoneHash}|${code}`);
