import { createHash, randomBytes } from "node:crypto";
import { sessionTokenOf } from "../domain/credential.ts";
import type { Tokens } from "../ports/tokens.ts";

/** Tokens of 32 random bytes; fingerprints by SHA-256, which needs no salt for credentials nobody can guess. */
export const cryptoTokens: Tokens = {
  newSessionToken: () => sessionTokenOf(randomBytes(32)),
  fingerprint: (credential) => createHash("sha256").update(credential).digest("hex"),
};
