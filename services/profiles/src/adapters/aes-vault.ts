import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { AppError } from "@qianxian/kernel";
import type { Vault } from "../ports/vault.ts";

/** `v1` is AES-256-GCM with a 96-bit nonce and a 128-bit tag. */
const version = "v1";
const tagBytes = 16;

const derive = (dataKey: Buffer, purpose: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync("sha256", dataKey, "", `qianxian/profiles/${purpose}`, bytes));

const aad = (column: string, workerId: string): Buffer => Buffer.from(`${column}|${workerId}`);

const normalised = (text: string): string =>
  text.normalize("NFKC").replaceAll(/[\s-]/g, "").toUpperCase();

/**
 * Seals with AES-256-GCM, bound to column and worker; looks up by HMAC-SHA256 under a key of its own.
 * Both keys, and the key id in each ciphertext, are derived (HKDF) from the 32-byte data key.
 */
export const aesVault = (dataKey: Buffer): Vault => {
  const sealKey = derive(dataKey, "seal", 32);
  const indexKey = derive(dataKey, "index", 32);
  const keyId = derive(dataKey, "key-id", 6).toString("base64url");

  return {
    seal: (column, workerId, text) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", sealKey, iv, { authTagLength: tagBytes });
      cipher.setAAD(aad(column, workerId));
      const data = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      const parts = [iv, cipher.getAuthTag(), data].map((part) => part.toString("base64url"));
      return [version, keyId, ...parts].join(".");
    },
    open: (column, workerId, sealed) => {
      const [kind, key, ...parts] = sealed.split(".");
      if (kind !== version || key !== keyId || parts.length !== 3)
        throw new AppError("unexpected", { column, workerId, reason: "sealed with another key" });
      const [iv, tag, data] = parts.map((part) => Buffer.from(part, "base64url")) as [Buffer, Buffer, Buffer];
      try {
        const cipher = createDecipheriv("aes-256-gcm", sealKey, iv, { authTagLength: tagBytes });
        cipher.setAAD(aad(column, workerId));
        cipher.setAuthTag(tag);
        return Buffer.concat([cipher.update(data), cipher.final()]).toString("utf8");
      } catch (cause) {
        throw new AppError("unexpected", { column, workerId, reason: "not authentic" }, { cause });
      }
    },
    index: (column, text) =>
      createHmac("sha256", indexKey).update(`${column}|${normalised(text)}`).digest("base64url"),
  };
};
