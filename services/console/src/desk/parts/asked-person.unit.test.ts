// Guarantees
// 1. A search is sent as exactly what was typed: a phone, an ID number or a name.
// 2. Spaces, hyphens, full-width digits and +86 do not matter; half a number is nothing to search by.
import { describe, expect, it } from "@jest/globals";
import { askedPerson } from "./asked-person.ts";

describe("a search for a person", () => {
  it.each([
    ["138 0000 1234", { phone: "13800001234" }],
    ["+86 138-0000-1234", { phone: "13800001234" }],
    ["１３８００００１２３４", { phone: "13800001234" }],
    ["99000019900101123x", { idNumber: "99000019900101123X" }],
    [" 韦小妹 ", { name: "韦小妹" }],
  ])("reads %s", (typed, asked) => {
    expect(askedPerson(typed)).toEqual(asked);
  });

  it.each(["", "  ", "1380000", "9900001990"])("refuses %p", (typed) => {
    expect(askedPerson(typed)).toBeNull();
  });
});
