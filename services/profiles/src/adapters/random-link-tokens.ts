import { createHash, randomBytes } from "node:crypto";
import type { LinkTokens } from "../ports/link-tokens.ts";

const tokenBytes = 32;

/** Tokens of 256 random bits, kept as their SHA-256. */
export const randomLinkTokens: LinkTokens = {
  make: () => randomBytes(tokenBytes).toString("base64url"),
  hash: (token) => createHash("sha256").update(token).digest("hex"),
};
