import { randomBytes, randomInt } from "node:crypto";
import { logInCodeDigits } from "@qianxian/contracts/identity";
import { fingerprintOf } from "@qianxian/http";
import { apiKeyOf, sessionTokenOf } from "../domain/credential.ts";
import type { Tokens } from "../ports/tokens.ts";

const digits = "23456789abcdefghjkmnpqrstuvwxyz";

const someDigits = (count: number): string =>
  Array.from({ length: count }, () => digits.charAt(randomInt(digits.length))).join("");

/** Tokens of 32 random bytes; fingerprints by SHA-256, which needs no salt for credentials nobody can guess. */
export const cryptoTokens: Tokens = {
  newSessionToken: () => sessionTokenOf(randomBytes(32)),
  newApiKey: (mode) => apiKeyOf(mode, Array.from({ length: 32 }, () => randomInt(62))),
  newInvitation: () => `qxi_${randomBytes(32).toString("base64url")}`,
  newCode: () => String(randomInt(10 ** logInCodeDigits)).padStart(logInCodeDigits, "0"),
  newRecoveryCode: () => `${someDigits(5)}-${someDigits(5)}`,
  fingerprint: fingerprintOf,
};
