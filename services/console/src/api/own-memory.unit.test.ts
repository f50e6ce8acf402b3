// Guarantees
// 1. What a tab remembers stays for who it belongs to, and is gone for whoever comes next, be it in another role.
// 2. What is not the console's is left alone.
import { beforeEach, describe, expect, it } from "@jest/globals";
import { keepOnlyFor } from "./own-memory.ts";

const aMemory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (place: string) => kept.get(place) ?? null,
    setItem: (place: string, text: string) => void kept.set(place, text),
    removeItem: (place: string) => void kept.delete(place),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
};

let memory = aMemory();

beforeEach(() => {
  memory = aMemory();
  keepOnlyFor("account-1/grant-1", memory);
  for (const place of ["qx-draft:a", "qx-draft:b", "qx-handover:workers", "other"]) memory.setItem(place, "kept");
});

describe("a tab's memory", () => {
  it("stays for the same person in the same role", () => {
    keepOnlyFor("account-1/grant-1", memory);
    expect(memory.getItem("qx-draft:a")).toBe("kept");
  });

  it.each(["account-2/grant-1", "account-1/grant-2"])("holds nothing for %s", (owner) => {
    keepOnlyFor(owner, memory);
    expect(["qx-draft:a", "qx-draft:b", "qx-handover:workers"].map((place) => memory.getItem(place))).toEqual([null, null, null]);
    expect(memory.getItem("other")).toBe("kept");
  });
});
