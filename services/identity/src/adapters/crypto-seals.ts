import { createHash, createHmac } from "node:crypto";
import type { ChainSeals } from "../domain/audit-chain.ts";

/** SHA-256, and HMAC-SHA-256 under the key of the audit log. */
export const cryptoSeals = (key: Buffer): ChainSeals => ({
  hash: (text) => createHash("sha256").update(text).digest("hex"),
  seal: (text) => createHmac("sha256", key).update(text).digest("hex"),
});
