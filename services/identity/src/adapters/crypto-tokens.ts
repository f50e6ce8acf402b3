import { randomBytes, randomInt } from "node:crypto";
import { codeAlphabet, logInCodeLength } from "@qianxian/contracts/identity";
import { fingerprintOf } from "@qianxian/http";
import { apiKeyOf, sessionTokenOf } from "../domain/credential.ts";
import type { Tokens } from "../ports/tokens.ts";

const someOf = (alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
const half = () => someOf(codeAlphabet.toLowerCase(), 5);

/** Tokens of 32 random bytes; fingerprints by SHA-256, which needs no salt for credentials nobody can guess. */
export const cryptoTokens: Tokens = {
  newSessionToken: () => sessionTokenOf(randomBytes(32)),
  newApiKey: (mode) => apiKeyOf(mode, Array.from({ length: 32 }, () => randomInt(62))),
  newInvitation: () => `qxi_${randomBytes(32).toString("base64url")}`,
  newCode: () => someOf(codeAlphabet, logInCodeLength),
  newRecoveryCode: () => `${half()}-${half()}`,
  fingerprint: fingerprintOf,
};
