/**
 * Guarantees
 * 1. A cursor reads back to the place it was made from, whatever text is in it, and fits a URL.
 * 2. Anything else is refused as `invalid-input` at `/cursor`, in both languages; no cursor is no place.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { z } from "zod";
import { readCursor, writeCursor } from "./index.ts";

const Place = z.strictObject({ createdAt: z.string(), id: z.string() });
const refused = { code: "invalid-input", fields: [expect.objectContaining({ pointer: "/cursor" })] };

describe("cursor", () => {
  it("comes back as it was, for any text, and needs no escaping in a URL", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, (createdAt, id) => {
        const cursor = writeCursor({ createdAt, id });
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(readCursor(Place, cursor)).toEqual({ createdAt, id });
      }),
    );
  });

  it("is no place when there is none", () => {
    expect(readCursor(Place, undefined)).toBeUndefined();
  });

  it.each([
    ["text that is no base64", "%%%"],
    ["base64 that is no JSON", "aGVsbG8"],
    ["JSON of another shape", writeCursor({ id: 3 })],
    ["a place with a field too many", writeCursor({ createdAt: "a", id: "b", more: 1 })],
    ["an empty text", ""],
  ])("refuses %s", (_what, cursor) => {
    expect(() => readCursor(Place, cursor)).toThrow(expect.objectContaining(refused));
  });
});
