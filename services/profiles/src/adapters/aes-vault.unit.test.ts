/**
 * Guarantees
 * 1. What is sealed opens again, and only for the class, column and row it was sealed for: swapped ciphertexts are found.
 * 2. A changed ciphertext, algorithm or key does not open; the failure repeats neither text nor ciphertext.
 * 3. The ciphertext names version, algorithm and key, differs each time, and holds nothing of the text.
 * 4. The index is equal for equal texts however they are typed, differs by column and by key, and is
 *    not a hash that anybody could make.
 * 5. Under a newer key new texts lie, older ones open on, and both are looked up; a retired key is looked up no more.
 * 6. A row is renewed under the keys in force, and left alone when it lies there.
 * 7. What was sealed and hashed before there were data keys (v1) opens and is found.
 */
import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import type { SealedRow } from "../domain/key-rotation.ts";
import type { DataKey } from "../domain/data-key.ts";
import { aKeyRing, aVault, firstKeys, testKey, workerId } from "../testing/index.ts";
import { hashedBefore, sealedBefore } from "../testing/sealed-before.ts";
import { countyKey, freshKey } from "./county-key.ts";

const vault = aVault();
const other = aVault();
const [me, you] = [workerId(1), workerId(2)];
const refusal = expect.objectContaining({ code: "unexpected" });

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe("a sealed text", () => {
  it.each(["15400000001", "韦试验", ""])("opens again: %s", (text) => {
    expect(vault.open("name", me, vault.seal("name", me, text))).toBe(text);
  });

  it("does not open in another row", () => {
    const [mine, yours] = [vault.seal("phone", me, "15400000001"), vault.seal("phone", you, "15400000002")];
    expect(() => vault.open("phone", me, yours)).toThrow(refusal);
    expect(() => vault.open("phone", you, mine)).toThrow(refusal);
  });

  it("does not open in another column", () => {
    const [phone, number] = [vault.seal("phone", me, "15400000001"), vault.seal("id-number", me, "15400000001")];
    expect(() => vault.open("id-number", me, phone)).toThrow(refusal);
    expect(() => vault.open("phone", me, number)).toThrow(refusal);
  });

  it("does not open in another column even if it names that column's key", () => {
    const parts = vault.seal("phone", me, "15400000001").split(".");
    parts[2] = vault.seal("name", me, "x").split(".")[2] ?? "";
    expect(() => vault.open("name", me, parts.join("."))).toThrow(refusal);
  });

  it.each([3, 4, 5])("does not open when its part %i was changed, and the failure tells nothing", (part) => {
    const parts = vault.seal("phone", me, "15400000001").split(".");
    const bytes = Buffer.from(parts[part] ?? "", "base64url");
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    parts[part] = bytes.toString("base64url");
    const error = thrownBy(() => vault.open("phone", me, parts.join(".")));
    expect(error).toMatchObject({ code: "unexpected" });
    expect(JSON.stringify(error)).not.toContain("154");
    expect(JSON.stringify(error)).not.toContain(parts[5]);
  });

  it.each([
    ["a shortened tag", (parts: string[]) => (parts[4] = (parts[4] ?? "").slice(0, 6))],
    ["another algorithm", (parts: string[]) => (parts[1] = "sm4gcm")],
    ["another version", (parts: string[]) => (parts[0] = "v3")],
    ["a part too many", (parts: string[]) => parts.push("AA")],
  ])("does not open with %s", (_what, change) => {
    const parts = vault.seal("phone", me, "15400000001").split(".");
    change(parts);
    expect(() => vault.open("phone", me, parts.join("."))).toThrow(refusal);
  });

  it("says under which algorithm and key it lies, and does not open under another's", () => {
    const sealed = vault.seal("phone", me, "15400000001");
    expect(sealed).toMatch(/^v2\.a256gcm(\.[\w-]+){4}$/);
    expect(sealed.split(".")[2]).not.toBe(vault.seal("name", me, "1").split(".")[2]);
    expect(() => other.open("phone", me, sealed)).toThrow(refusal);
  });

  it("is never made twice", () => {
    const made = Array.from({ length: 2_000 }, () => vault.seal("phone", me, "15400000001"));
    expect(new Set(made.map((sealed) => sealed.split(".")[3])).size).toBe(2_000);
  });
});

describe("the index", () => {
  it("finds a number however it is typed", () => {
    const index = vault.index("id-number", "99000019900517001X");
    expect(vault.index("id-number", " 990000 19900517 001x ")).toBe(index);
    expect(vault.index("id-number", "９９００００19900517001Ｘ")).toBe(index);
    expect(vault.index("phone", "99000019900517001X").split(".")[1]).not.toBe(index.split(".")[1]);
    expect(other.index("id-number", "99000019900517001X")).not.toBe(index);
  });

  it("is made with a key of its own", () => {
    const text = "phone|15400000001";
    const guesses = [
      createHash("sha256").update(text).digest("base64url"),
      createHmac("sha256", testKey).update(text).digest("base64url"),
    ];
    expect(guesses).not.toContain(vault.index("phone", "15400000001").split(".")[1]);
  });
});

const aRow = (of: typeof vault): SealedRow => ({
  table: "worker",
  id: me,
  cells: [
    { column: "name", sealed: of.seal("name", me, "韦试验"), index: null },
    { column: "phone", sealed: of.seal("phone", me, "15400000001"), index: of.index("phone", "15400000001") },
  ],
});

describe("a newer key", () => {
  const withNewer = () => {
    const county = countyKey(testKey);
    const keys = firstKeys();
    const before = aKeyRing(() => keys).vault;
    const newer = (["seal", "index"] as const).map((use): DataKey => {
      const { id, bytes } = freshKey();
      const slot = { id, class: "phone" as const, use };
      const times = { createdAt: "2026-03-02T00:00:00.000Z", retiredAt: null, destroyedAt: null };
      return { ...slot, version: 2, wrapped: county.wrap(slot, bytes), ...times };
    });
    const all = [...keys, ...newer];
    return { before, all, ...aKeyRing(() => all) };
  };

  it("takes what is new, while the older opens and is looked up", () => {
    const { before, vault: now } = withNewer();
    const old = before.seal("phone", me, "15400000001");
    const fresh = now.seal("phone", me, "15400000001");
    expect(now.open("phone", me, old)).toBe("15400000001");
    expect(fresh.split(".")[2]).not.toBe(old.split(".")[2]);
    const found = now.indexes("phone", "15400000001");
    expect(found).toEqual([now.index("phone", "15400000001"), before.index("phone", "15400000001")]);
    expect(now.indexes("id-number", "1")).toHaveLength(1);
  });

  it("renews a row of the older one, the class alone, and leaves one of its own as it is", () => {
    const { before, vault: now } = withNewer();
    const row = aRow(before);
    const renewed = now.renew(row);
    expect(renewed.cells[0]).toEqual(row.cells[0]);
    expect(now.open("phone", me, renewed.cells[1]?.sealed ?? "")).toBe("15400000001");
    expect(renewed.cells[1]?.index).toBe(now.index("phone", "15400000001"));
    expect(now.renew(renewed)).toBe(renewed);
  });

  it("is looked up alone once the older is retired; what lay under that still opens until it is destroyed", async () => {
    const { before, all, ring, vault: now } = withNewer();
    const old = before.seal("phone", me, "15400000001");
    const change = (what: Partial<DataKey>) =>
      all.forEach((key, at) => key.class === "phone" && key.version === 1 && (all[at] = { ...key, ...what }));
    change({ retiredAt: "2026-03-03T00:00:00.000Z" });
    await ring.reload();
    expect(now.indexes("phone", "15400000001")).toEqual([now.index("phone", "15400000001")]);
    expect(now.open("phone", me, old)).toBe("15400000001");
    change({ wrapped: null, destroyedAt: "2026-03-04T00:00:00.000Z" });
    await ring.reload();
    expect(() => now.open("phone", me, old)).toThrow(refusal);
  });

  it("made by another process is read when a text under it is met, and not otherwise", async () => {
    const { all, vault: elsewhere } = withNewer();
    let kept = all.filter(({ version }) => version === 1);
    let reads = 0;
    const { ring, vault: here } = aKeyRing(() => ((reads += 1), kept));
    kept = all;
    await ring.ready([null, here.seal("phone", me, "1")]);
    const before = reads;
    const sealed = elsewhere.seal("phone", me, "15400000001");
    expect(() => here.open("phone", me, sealed)).toThrow(refusal);
    await ring.ready([sealed]);
    expect(reads).toBe(before + 1);
    expect(here.open("phone", me, sealed)).toBe("15400000001");
  });
});

describe("what lay there before there were data keys", () => {
  const county = countyKey(testKey);
  const { before } = county;
  const old = (["seal", "index"] as const).map((use): DataKey => {
    const id = use === "seal" ? `${before.sealId}-phone` : "v1p";
    const slot = { id, class: "phone" as const, use };
    const bytes = use === "seal" ? before.sealKey : before.indexKey;
    return { ...slot, version: 0, wrapped: county.wrap(slot, bytes), createdAt: "", retiredAt: null, destroyedAt: null };
  });
  const { vault: now } = aKeyRing(() => [...firstKeys(), ...old]);

  it("opens, in its own column and row only", () => {
    const sealed = sealedBefore("phone", me, "15400000001");
    expect(now.open("phone", me, sealed)).toBe("15400000001");
    expect(() => now.open("phone", you, sealed)).toThrow(refusal);
    expect(() => now.open("name", me, sealed)).toThrow(refusal);
  });

  it("is looked up by the hash of then", () => {
    expect(now.indexes("phone", "15400000001")[1]).toBe(`v1p.${hashedBefore("phone", "15400000001")}`);
  });
});
