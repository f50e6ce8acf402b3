/**
 * Guarantees
 * 1. Every wrong field is named by a JSON pointer (RFC 6901), in Chinese and English.
 * 2. What the caller sent is never repeated: not in fields, not in details, not in the message.
 * 3. An unknown field is named, also at depth and with characters that need escaping.
 * 4. A rule of a contract's own (wage from above to) speaks both languages.
 * 5. Of a refusal that is awaited nothing is left but null; every other one is thrown on.
 */
import { errors } from "@qianxian/contracts";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { AppError, orNull, parseInput } from "./index.ts";

const refusalOf = (schema: z.ZodType, raw: unknown): AppError => {
  try {
    parseInput(schema, raw);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error("nothing was refused");
};

const Person = z.strictObject({
  phone: z.string().regex(/^1\d{10}$/),
  seats: z.number(),
  tags: z.array(z.strictObject({ level: z.enum(["able", "skilled"]) })),
});

describe("AppError", () => {
  it("carries code, details and fields, and speaks English as an Error", () => {
    const cause = new Error("below");
    const error = new AppError("vacancy-not-found", { vacancyId: "v" }, { cause });
    expect(error).toMatchObject({ code: "vacancy-not-found", details: { vacancyId: "v" }, fields: [], cause });
    expect(error.message).toBe(errors["vacancy-not-found"].en);
    expect(error).toBeInstanceOf(Error);
  });
});

describe("orNull", () => {
  const refused = async (): Promise<string> => {
    throw new AppError("vacancy-not-found");
  };

  it("gives what was asked for, or null for the one refusal that is awaited", async () => {
    expect(await orNull("vacancy-not-found", Promise.resolve("found"))).toBe("found");
    expect(await orNull("vacancy-not-found", refused())).toBeNull();
    await expect(orNull("worker-not-found", refused())).rejects.toMatchObject({ code: "vacancy-not-found" });
  });
});

describe("parseInput", () => {
  it("gives back what the schema makes of the input", () => {
    expect(parseInput(z.strictObject({ limit: z.coerce.number().default(5) }), {})).toEqual({ limit: 5 });
  });

  it("points to every wrong field at once", () => {
    const error = refusalOf(Person, { phone: "x", seats: "3", tags: [{ level: "able" }, { level: "?" }] });
    expect(error.code).toBe("invalid-input");
    expect(error.fields.map(({ pointer }) => pointer)).toEqual(["/phone", "/seats", "/tags/1/level"]);
    expect(error.details).toEqual({ issues: 3 });
  });

  it("says each in Chinese and in English, and names the type that came", () => {
    for (const { zh, en } of refusalOf(Person, { phone: 1, seats: "3", tags: [] }).fields) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    const [seats] = refusalOf(Person, { phone: "13800000000", seats: "3", tags: [] }).fields;
    expect(seats?.en).toBe("Invalid input: expected number, received string");
  });

  it("never repeats what was sent", () => {
    const sent = "13912345678-secret";
    const error = refusalOf(Person, { phone: sent, seats: sent, tags: [{ level: sent }, sent] });
    expect(JSON.stringify([error.fields, error.details, error.message, error.cause])).not.toContain(sent);
  });

  it("names unknown fields by pointer, escaped, also at depth", () => {
    const raw = { phone: "13800000000", seats: 1, tags: [{ level: "able", "a/b~c": 1 }], extra: 2 };
    const { fields } = refusalOf(Person, raw);
    expect(fields).toEqual([
      expect.objectContaining({ pointer: "/tags/0/a~1b~0c", code: "unrecognized_keys" }),
      expect.objectContaining({ pointer: "/extra", code: "unrecognized_keys" }),
    ]);
  });

  it.each(["13912345678", "tel-13912345678", "韦秀莲", "a b", "x".repeat(41)])("never repeats a name that is no field's: %s", (name) => {
    const raw = { phone: "13800000000", seats: 1, tags: [{ level: "able", [name]: 1 }], [name]: 2 };
    const { fields } = refusalOf(Person, raw);
    expect(fields.map(({ pointer, code }) => [pointer, code])).toEqual([
      ["/tags/0", "unrecognized_keys"],
      ["", "unrecognized_keys"],
    ]);
    expect(JSON.stringify(fields)).not.toContain(name);
  });

  it("refuses a field named __proto__ like any other", () => {
    const { fields } = refusalOf(z.strictObject({}), JSON.parse('{"__proto__":{"admin":true}}'));
    expect(fields).toEqual([expect.objectContaining({ pointer: "/__proto__" })]);
  });

  it.each([null, undefined, "text", 7, []])("refuses %p where an object belongs", (raw) => {
    expect(refusalOf(Person, raw).fields).toEqual([
      expect.objectContaining({ pointer: "", code: "invalid_type" }),
    ]);
  });

  it("speaks both languages where a contract's own rule is broken", () => {
    const wage = { minFen: 600_000, maxFen: 500_000, unit: "month" };
    const raw = { title: "缝纫工", base: "local", wage };
    expect(refusalOf(vacanciesRoutes.publishVacancy.input, raw).fields).toEqual([
      {
        pointer: "/wage/maxFen",
        code: "custom",
        zh: "最高工资不能低于最低工资",
        en: "maxFen must not be below minFen",
      },
    ]);
  });

  it("has Chinese words even for a rule that brings none", () => {
    const odd = z.number().refine((n) => n % 2 === 1, "must be odd");
    expect(refusalOf(odd, 2).fields).toEqual([
      { pointer: "", code: "custom", zh: "这一项填得不对", en: "must be odd" },
    ]);
  });
});
