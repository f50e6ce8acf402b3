/**
 * Guarantees
 * 1. A cursor reads back to the place it was made from, whatever text is in it, and fits a URL.
 * 2. A page holds as many as asked for, and a cursor of its last one only when more were found.
 * 3. Anything else is refused as `invalid-input` at `/cursor`, in both languages; no cursor is no place.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { z } from "zod";
import { pageFrom, readCursor, writeCursor } from "./index.ts";

const Place = z.strictObject({ createdAt: z.string(), id: z.string() });
const refused = { code: "invalid-input", fields: [expect.objectContaining({ pointer: "/cursor" })] };

describe("pageFrom", () => {
  const rows = ["a", "b", "c"].map((id) => ({ id, more: "data" }));
  const placeOf = ({ id }: { id: string }) => ({ id });

  it("gives a cursor of the last row shown when there are more", () => {
    const { page, nextCursor } = pageFrom(rows, 2, placeOf);
    expect([page, nextCursor]).toEqual([rows.slice(0, 2), writeCursor({ id: "b" })]);
  });

  it.each([3, 4])("ends with the last page, asked for %d", (limit) => {
    expect(pageFrom(rows, limit, placeOf)).toEqual({ page: rows, nextCursor: null });
  });

  it("has an empty page of nothing", () => {
    expect(pageFrom([], 1, placeOf)).toEqual({ page: [], nextCursor: null });
  });
});

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
