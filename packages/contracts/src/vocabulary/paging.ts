import { z } from "zod";

/** Number out of a query string. */
export const numberInQuery = (min: number, max: number, preset: number) =>
  z.coerce.number().int().min(min).max(max).default(preset);

/** Yes or no out of a query string. */
export const flagInQuery = z.union([
  z.boolean(),
  z.enum(["true", "false"]).transform((flag) => flag === "true"),
]);

/** Number out of a query string that need not be there. */
export const numberAskedFor = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/** Page size and the opaque place where the last page ended. */
export const pageInput = {
  limit: numberInQuery(1, 200, 50),
  cursor: z.string().max(200).optional(),
};

/** Several values of a query string, `a,b,c` in one parameter: each once, at most `max`. */
export const severalInQuery = <Item extends z.ZodType<unknown, string>>(item: Item, max: number) =>
  z
    .string()
    .max(max * 60)
    .transform((text) => [...new Set(text.split(","))])
    .pipe(z.array(item).min(1).max(max));

/** A page of items; `nextCursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });

/** A page of a list that says how long the whole list is, as its filters leave it. */
export const countedPageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int().nonnegative() });
