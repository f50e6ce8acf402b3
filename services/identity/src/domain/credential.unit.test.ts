/**
 * Guarantees
 * 1. An API key ends in the CRC32 of its 32 characters, in base62; a single wrong or swapped character shows.
 * 2. Only the two shapes of credentials are taken for one.
 */
import { crc32 } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anApiKey } from "../testing/index.ts";
import { checksumOf, isApiKey, isSessionToken, sessionTokenOf } from "./credential.ts";

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const valueOf = (digits: string) =>
  [...digits].reduce((sum, digit) => sum * 62 + base62.indexOf(digit), 0);
const bodies = fc.string({ unit: fc.constantFrom(...base62), minLength: 32, maxLength: 32 });

describe("checksumOf", () => {
  it("is CRC32 in six base62 digits", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(valueOf(checksumOf(body))).toBe(crc32(body));
        expect(checksumOf(body)).toHaveLength(6);
      }),
    );
  });
});

describe("isApiKey", () => {
  it("takes a key of either kind", () => {
    expect(isApiKey(anApiKey())).toBe(true);
    expect(isApiKey(anApiKey(undefined, "live"))).toBe(true);
  });

  it("sees every single wrong character, and two swapped ones", () => {
    const key = anApiKey();
    for (let at = 8; at < key.length; at += 1) {
      const wrong = key[at] === "a" ? "b" : "a";
      expect(isApiKey(key.slice(0, at) + wrong + key.slice(at + 1))).toBe(false);
    }
    expect(isApiKey(key.replace("01", "10"))).toBe(false);
  });

  it.each(["", "qx_test_", anApiKey(undefined, "other"), `${anApiKey()}0`, ` ${anApiKey()}`])(
    "does not take %j",
    (text) => {
      expect(isApiKey(text)).toBe(false);
    },
  );
});

describe("isSessionToken", () => {
  it("takes what sessionTokenOf makes of any 32 bytes, and nothing shorter or longer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const token = sessionTokenOf(bytes);
        expect(Buffer.from(token.slice(4), "base64url")).toEqual(Buffer.from(bytes));
        expect(isSessionToken(token)).toBe(true);
        expect(isSessionToken(`${token}A`)).toBe(false);
        expect(isSessionToken(token.slice(0, -1))).toBe(false);
      }),
    );
    expect(isSessionToken(anApiKey())).toBe(false);
  });
});
