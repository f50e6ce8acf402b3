/**
 * Guarantees
 * 1. Each rule says what, how long and why, in words for a clerk; no table has two rules.
 * 2. The guide on privacy lists every rule in the same words.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { retention, retentionOf } from "./retention.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const guide = readFileSync(path.join(root, "docs", "guides", "privacy.md"), "utf8");
const rows = guide.split("\n").filter((line) => line.startsWith("| ")).map((line) => line.split("|").map((cell) => cell.trim()));

describe("retention", () => {
  it.each(retention.map((rule) => [`${rule.service}.${rule.table}`, rule] as const))("%s is said in the guide as here", (_name, { what, howLong, ground }) => {
    for (const text of [what, howLong, ground]) expect(text).toMatch(/\p{Script=Han}/u);
    expect(rows).toContainEqual(["", what, howLong, ground, ""]);
  });

  it("has one rule for a table", () => {
    const tables = retention.map(({ service, table }) => `${service}.${table}`);
    expect(new Set(tables).size).toBe(tables.length);
    expect(retentionOf("placements").map(({ table }) => table)).toEqual(["referral"]);
  });
});
