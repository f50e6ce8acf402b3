import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { MessageId, Scope } from "@qianxian/contracts/vocabulary";
import type { Links } from "../ports/links.ts";

const idBytes = 16;
const expiryBytes = 4;
const signatureBytes = 16;
const claimBytes = idBytes + expiryBytes;
/** 36 bytes are 48 characters of base64url, without padding or spare bits: one claim, one token. */
const shape = /^[A-Za-z0-9_-]{48}$/;

const uuidOf = (bytes: Buffer): string =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/**
 * Links signed with HMAC-SHA256, truncated to 128 bits: message id (16 bytes), expiry in seconds
 * (4 bytes), signature. Compared in constant time.
 */
export const hmacLinks = (secret: string): Links => {
  const sign = (claim: Buffer) =>
    createHmac("sha256", secret).update(claim).digest().subarray(0, signatureBytes);
  return {
    tokenFor: ({ messageId, expiresAt }) => {
      const claim = Buffer.alloc(claimBytes);
      claim.write(messageId.replaceAll("-", ""), "hex");
      claim.writeUInt32BE(Math.floor(expiresAt.getTime() / 1_000), idBytes);
      return Buffer.concat([claim, sign(claim)]).toString("base64url");
    },
    scopeOf: (messageId) => {
      const id = Buffer.from(messageId.replaceAll("-", ""), "hex");
      return Scope.parse(`link:${createHash("sha256").update(id).digest("hex")}`);
    },
    read: (token) => {
      if (!shape.test(token)) return null;
      const bytes = Buffer.from(token, "base64url");
      const claim = bytes.subarray(0, claimBytes);
      if (!timingSafeEqual(bytes.subarray(claimBytes), sign(claim))) return null;
      const messageId = MessageId.safeParse(uuidOf(claim.subarray(0, idBytes)));
      if (!messageId.success) return null;
      return {
        messageId: messageId.data,
        expiresAt: new Date(claim.readUInt32BE(idBytes) * 1_000),
      };
    },
  };
};
