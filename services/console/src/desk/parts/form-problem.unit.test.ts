// Guarantees
// 1. What is wrong is shown at the field it names, or at the field that holds it.
// 2. What no field of the form shows is told nowhere here.
import { describe, expect, it } from "@jest/globals";
import { fieldsOf, holderOf } from "./form-problem.ts";

describe("problems in a form", () => {
  it("are named as the form names its fields", () => {
    const field = { pointer: "/skills/0/name", code: "unknown_code", zh: "没有这个技能", en: "no such skill" };
    expect(fieldsOf({ fields: [field] })).toEqual([{ name: ["skills", 0, "name"], errors: ["没有这个技能"] }]);
  });

  it.each([
    [["wage", "minFen"], ["wage", "minFen"]],
    [["certificates", 1], ["certificates"]],
    [["skills", 0, "name"], ["skills", 0, "name"]],
    [["base"], null],
  ])("%j is shown at %j", (name, holder) => {
    expect(holderOf(name, new Set(["wage/minFen", "certificates", "skills/0/name"]))).toEqual(holder);
  });
});
