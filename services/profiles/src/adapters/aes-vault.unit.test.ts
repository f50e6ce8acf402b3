/**
 * Guarantees
 * 1. What is sealed opens again, and only for the column and the worker it was sealed for.
 * 2. A changed ciphertext or another key does not open; the failure repeats neither text nor ciphertext.
 * 3. The ciphertext names version and key, differs each time, and holds nothing of the text.
 * 4. The index is equal for equal texts however they are typed, differs by column and by key, and is
 *    not a hash that anybody could make.
 */
import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { testKey, workerId } from "../testing/index.ts";
import { aesVault } from "./aes-vault.ts";

const vault = aesVault(testKey);
const other = aesVault(Buffer.alloc(32, 8));
const [me, you] = [workerId(1), workerId(2)];

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe("aesVault", () => {
  it.each(["15400000001", "韦试验", ""])("opens what it sealed: %s", (text) => {
    expect(vault.open("name", me, vault.seal("name", me, text))).toBe(text);
  });

  it("does not open what was sealed for another worker or column", () => {
    const sealed = vault.seal("phone", me, "15400000001");
    expect(() => vault.open("phone", you, sealed)).toThrow(expect.objectContaining({ code: "unexpected" }));
    expect(() => vault.open("name", me, sealed)).toThrow(expect.objectContaining({ code: "unexpected" }));
  });

  it.each([2, 3, 4])("does not open a ciphertext whose part %i was changed", (part) => {
    const parts = vault.seal("phone", me, "15400000001").split(".");
    const bytes = Buffer.from(parts[part] ?? "", "base64url");
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    parts[part] = bytes.toString("base64url");
    const error = thrownBy(() => vault.open("phone", me, parts.join(".")));
    expect(error).toMatchObject({ code: "unexpected" });
    expect(JSON.stringify(error)).not.toContain("154");
    expect(JSON.stringify(error)).not.toContain(parts[4]);
  });

  it("refuses a shortened tag", () => {
    const parts = vault.seal("phone", me, "15400000001").split(".");
    parts[3] = Buffer.from(parts[3] ?? "", "base64url").subarray(0, 4).toString("base64url");
    expect(() => vault.open("phone", me, parts.join("."))).toThrow();
  });

  it("says under which key a text lies, and does not open another's", () => {
    const sealed = vault.seal("phone", me, "15400000001");
    expect(sealed).toMatch(/^v1(\.[\w-]+){4}$/);
    expect(sealed.split(".")[1]).not.toBe(other.seal("phone", me, "1").split(".")[1]);
    expect(() => other.open("phone", me, sealed)).toThrow(expect.objectContaining({ code: "unexpected" }));
  });

  it("never makes the same ciphertext twice", () => {
    const made = Array.from({ length: 50 }, () => vault.seal("phone", me, "15400000001"));
    expect(new Set(made).size).toBe(50);
  });

  it("finds a number however it is typed", () => {
    const index = vault.index("id-number", "99000019900517001X");
    expect(vault.index("id-number", " 990000 19900517 001x ")).toBe(index);
    expect(vault.index("id-number", "99000019900517001X")).toBe(index);
    expect(vault.index("phone", "99000019900517001X")).not.toBe(index);
    expect(other.index("id-number", "99000019900517001X")).not.toBe(index);
  });

  it("indexes with a key of its own", () => {
    const text = "phone|15400000001";
    const guesses = [
      createHash("sha256").update(text).digest("base64url"),
      createHmac("sha256", testKey).update(text).digest("base64url"),
    ];
    expect(guesses).not.toContain(vault.index("phone", "15400000001"));
  });
});
