/**
 * Guarantees
 * 1. What is wrong with a field is said as a clerk would say it, without types, quotes or names of the program.
 * 2. What was left empty is asked for; what was filled in is never repeated.
 */
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { fieldWords } from "./field-words.ts";

const wordsFor = (schema: z.ZodType, raw: unknown): string[] =>
  schema.safeParse(raw, { reportInput: true }).error?.issues.map(fieldWords) ?? [];

describe("fieldWords", () => {
  it.each([
    ["a text left empty", z.string().min(1), "", "这一项要填"],
    ["nothing at all", z.string(), undefined, "这一项要填"],
    ["a choice left open", z.enum(["changzhou", "local"]), "", "请选一项"],
    ["another choice", z.enum(["changzhou", "local"]), "mars", "请从列出的几项里选"],
    ["a word for a number", z.number(), "three", "请填数字"],
    ["half a seat", z.int(), 1.5, "请填整数"],
    ["too few seats", z.int().min(1), 0, "不能小于 1"],
    ["too many seats", z.int().max(10_000), 20_000, "不能大于 10000"],
    ["too long a text", z.string().max(3), "abcd", "最多写 3 个字"],
    ["an empty list", z.array(z.string()).min(1), [], "至少要有一项"],
    ["a day in other words", z.iso.date(), "tomorrow", "日期要写成 2026-12-31 这样"],
    ["another pattern", z.string().regex(/^1\d{10}$/), "12", "这一项填得不对"],
  ])("says %s", (_case, schema: z.ZodType, raw, words) => {
    expect(wordsFor(schema, raw)).toEqual([words]);
  });

  it("repeats nothing, whatever is wrong", () => {
    const schema = z.strictObject({ a: z.union([z.number(), z.boolean()]), b: z.number().multipleOf(5) });
    const said = wordsFor(schema, { a: "13912345678", b: 13_912_345_678 }).join("");
    expect(said).toMatch(/\p{Script=Han}/u);
    expect(said).not.toContain("1391234");
  });
});
