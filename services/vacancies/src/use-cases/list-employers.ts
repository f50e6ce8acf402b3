import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { ownCounty } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ id: z.uuid() });

/** Lists the own county's register of employers, by id. */
export const listEmployers = useCase({
  input: vacanciesRoutes.listEmployers.input,
  run: ({ input: { limit, cursor, base }, actor, transact }) =>
    transact(async (tx) => {
      const after = readCursor(Place, cursor);
      const found = await tx.employers.list(ownCounty(actor), limit + 1, after?.id, base);
      const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ id }));
      return { items: page, nextCursor };
    }),
});
