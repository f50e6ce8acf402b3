import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { DataKey } from "../domain/data-key.ts";

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const wrapping = "w1";

const derive = (secret: Buffer, purpose: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `qianxian/profiles/${purpose}`, bytes));

/** Whose bytes are wrapped: a wrapped key opens for no other class or use. */
export type Labelled = Pick<DataKey, "id" | "class" | "use">;

const aadOf = ({ id, class: kind, use }: Labelled): Buffer => Buffer.from(`data-key|${id}|${kind}|${use}`);

/** The key of a county, which wraps data keys and touches no data itself. */
export type CountyKey = {
  id: string;
  /** `w1.<county key id>.<iv>.<tag>.<data>`, AES-256-GCM. */
  wrap(label: Labelled, key: Buffer): string;
  /** @throws Error unless this key wrapped these bytes for this label */
  unwrap(label: Labelled, wrapped: string): Buffer;
  /** Did this key wrap it? */
  wrapped(text: string): boolean;
  /** What v1 ciphertexts and hashes were made with, before there were data keys. */
  before: { sealId: string; sealKey: Buffer; indexKey: Buffer };
};

/** Binds a county key of 32 bytes. */
export const countyKey = (secret: Buffer): CountyKey => {
  const key = derive(secret, "wrap", keyBytes);
  const id = derive(secret, "county-key-id", 6).toString("base64url");
  const wrapped = (text: string): boolean => text.startsWith(`${wrapping}.${id}.`);
  return {
    id,
    wrapped,
    wrap: (label, bytes) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes });
      cipher.setAAD(aadOf(label));
      const data = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return [wrapping, id, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString("base64url"))].join(".");
    },
    unwrap: (label, text) => {
      if (!wrapped(text)) throw new Error(`Data key ${label.id} was wrapped by another county key.`);
      const [iv, tag, data] = text.split(".").slice(2).map((part) => Buffer.from(part, "base64url")) as [Buffer, Buffer, Buffer];
      const cipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes });
      cipher.setAAD(aadOf(label));
      cipher.setAuthTag(tag);
      return Buffer.concat([cipher.update(data), cipher.final()]);
    },
    before: {
      sealId: derive(secret, "key-id", 6).toString("base64url"),
      sealKey: derive(secret, "seal", keyBytes),
      indexKey: derive(secret, "index", keyBytes),
    },
  };
};

/** Bytes of a fresh data key, and an id by which texts name it. */
export const freshKey = (): { id: string; bytes: Buffer } => ({
  id: randomBytes(6).toString("base64url"),
  bytes: randomBytes(keyBytes),
});
