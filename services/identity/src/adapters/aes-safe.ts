import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { AppError } from "@qianxian/kernel";
import type { Safe } from "../ports/safe.ts";

/** `v1` is AES-256-GCM with a 96-bit nonce and a 128-bit tag. */
const version = "v1";
const tagBytes = 16;

const derive = (key: Buffer, purpose: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync("sha256", key, "", `qianxian/identity/${purpose}`, bytes));

const aad = (accountId: string): Buffer => Buffer.from(`totp|${accountId}`);

/**
 * Seals with AES-256-GCM, bound to the account (AAD); hashes with HMAC-SHA256 under another key. Both keys, and the
 * key id in each ciphertext, are derived (HKDF) from the 32-byte key of the settings.
 */
export const aesSafe = (key: Buffer): Safe => {
  const sealKey = derive(key, "seal", 32);
  const hashKey = derive(key, "hash", 32);
  const keyId = derive(key, "key-id", 6).toString("base64url");
  return {
    seal: (accountId, secret) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", sealKey, iv, { authTagLength: tagBytes });
      cipher.setAAD(aad(accountId));
      const data = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
      const parts = [iv, cipher.getAuthTag(), data].map((part) => part.toString("base64url"));
      return [version, keyId, ...parts].join(".");
    },
    open: (accountId, sealed) => {
      const [kind, id, ...parts] = sealed.split(".");
      if (kind !== version || id !== keyId || parts.length !== 3)
        throw new AppError("unexpected", { accountId, reason: "sealed with another key" });
      const [iv, tag, data] = parts.map((part) => Buffer.from(part, "base64url")) as [Buffer, Buffer, Buffer];
      try {
        const cipher = createDecipheriv("aes-256-gcm", sealKey, iv, { authTagLength: tagBytes });
        cipher.setAAD(aad(accountId));
        cipher.setAuthTag(tag);
        return Buffer.concat([cipher.update(data), cipher.final()]).toString("utf8");
      } catch (cause) {
        throw new AppError("unexpected", { accountId, reason: "not authentic" }, { cause });
      }
    },
    hash: (kind, text) => createHmac("sha256", hashKey).update(`${kind}|${text}`).digest("base64url"),
  };
};
