import type { z } from "zod";
import { AppError } from "./app-error.ts";

/** The place where a page ended, as an opaque text. */
export const writeCursor = (place: Record<string, unknown>): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(place))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const broken = () =>
  new AppError(
    "invalid-input",
    {},
    {
      fields: [
        {
          pointer: "/cursor",
          code: "bad_cursor",
          zh: "翻页位置不对，请用上一页返回的 nextCursor",
          en: "not a cursor; use nextCursor of the page before",
        },
      ],
    },
  );

const decoded = (cursor: string): unknown => {
  try {
    const bytes = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (c) => c.charCodeAt(0))));
  } catch {
    throw broken();
  }
};

/** A page out of a list that was asked for one more than `limit`, and where the next page begins; null at the end. */
export const pageFrom = <T>(
  found: readonly T[],
  limit: number,
  placeOf: (last: T) => Record<string, unknown>,
): { page: T[]; nextCursor: string | null } => {
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { page, nextCursor: last === undefined ? null : writeCursor(placeOf(last)) };
};

/** Reads a cursor back; undefined stays undefined. @throws AppError `invalid-input` at `/cursor` */
export const readCursor = <S extends z.ZodType>(
  schema: S,
  cursor: string | undefined,
): z.output<S> | undefined => {
  if (cursor === undefined) return undefined;
  const parsed = schema.safeParse(decoded(cursor));
  if (!parsed.success) throw broken();
  return parsed.data;
};
