import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { readCursor, writeCursor } from "@qianxian/kernel";
import { z } from "zod";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ id: z.uuid() });

/** Lists the register of employers, by id. */
export const listEmployers = useCase({
  input: vacanciesRoutes.listEmployers.input,
  run: ({ input: { limit, cursor, base }, transact }) =>
    transact(async (tx) => {
      const after = readCursor(Place, cursor);
      const found = await tx.employers.list(limit + 1, after?.id, base);
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items, nextCursor: found.length > limit && last ? writeCursor({ id: last.id }) : null };
    }),
});
