import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from "node:crypto";

const ivBytes = 12;
const tagBytes = 16;
const noncesAtOnce = 512;

/** Random nonces, drawn many at a time; each is used once. */
const makeNonces = (): (() => Buffer) => {
  let pool = Buffer.alloc(0);
  let at = 0;
  return () => {
    if (at + ivBytes > pool.length) {
      pool = randomBytes(ivBytes * noncesAtOnce);
      at = 0;
    }
    at += ivBytes;
    return pool.subarray(at - ivBytes, at);
  };
};
const nextNonce = makeNonces();

/** How texts are sealed under one algorithm; another (SM4) takes its place beside this one under its own name. */
type Algorithm = {
  seal(key: KeyObject, aad: Buffer, text: string): [iv: Buffer, tag: Buffer, data: Buffer];
  open(key: KeyObject, aad: Buffer, parts: readonly [Buffer, Buffer, Buffer]): string;
};

const aes256gcm: Algorithm = {
  seal: (key, aad, text) => {
    const iv = nextNonce();
    const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes });
    cipher.setAAD(aad);
    const data = cipher.update(text, "utf8");
    cipher.final();
    return [iv, cipher.getAuthTag(), data];
  },
  open: (key, aad, [iv, tag, data]) => {
    const cipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes });
    cipher.setAAD(aad);
    cipher.setAuthTag(tag);
    return cipher.update(data, undefined, "utf8") + cipher.final("utf8");
  },
};

const algorithms: Readonly<Record<string, Algorithm>> = { a256gcm: aes256gcm };
const inForce = "a256gcm";

/** What a sealed text says of itself. */
export type Header = { version: "v1" | "v2"; keyId: string };

/** The id of the key that all classes shared before each had its own, as one of a class. */
export const keyIdBefore = (sealId: string, of: string): string => `${sealId}-${of}`;

/** Version and key of a sealed text of some class; null when it is none. */
export const headerOf = (sealed: string, of: string): Header | null => {
  const [version, second = "", third = ""] = sealed.split(".", 3);
  if (version === "v2") return { version, keyId: third };
  return version === "v1" ? { version, keyId: keyIdBefore(second, of) } : null;
};

/** How every text sealed under this key today begins. */
export const prefixOf = (keyId: string): string => `v2.${inForce}.${keyId}.`;

/** Seals a text: `v2.<algorithm>.<key id>.<iv>.<tag>.<data>`. */
export const sealText = (keyId: string, key: KeyObject, aad: Buffer, text: string): string => {
  const [iv, tag, data] = (algorithms[inForce] ?? aes256gcm).seal(key, aad, text);
  return `${prefixOf(keyId)}${iv.toString("base64url")}.${tag.toString("base64url")}.${data.toString("base64url")}`;
};

const partsOf = (parts: readonly string[]): readonly [Buffer, Buffer, Buffer] => {
  if (parts.length !== 3) throw new Error("not three parts");
  return parts.map((part) => Buffer.from(part, "base64url")) as [Buffer, Buffer, Buffer];
};

/** Opens a text of either version. @throws Error when it was changed, or sealed with another key or for another place */
export const openText = (sealed: string, key: KeyObject, aad: Buffer): string => {
  const parts = sealed.split(".");
  if (parts[0] === "v1") return aes256gcm.open(key, aad, partsOf(parts.slice(2)));
  const algorithm = algorithms[parts[1] ?? ""];
  if (!algorithm) throw new Error("no such algorithm");
  return algorithm.open(key, aad, partsOf(parts.slice(3)));
};
