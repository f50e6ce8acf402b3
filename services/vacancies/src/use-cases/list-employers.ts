import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { ownCounty } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ id: z.uuid() });

/** Lists the own county's register of employers, by id. */
export const listEmployers = useCase({
  input: vacanciesRoutes.listEmployers.input,
  run: ({ input: { limit, cursor, ...asked }, actor, transact }) =>
    transact(async (tx) => {
      const after = readCursor(Place, cursor);
      const filter = { ...asked, county: ownCounty(actor) };
      const found = await tx.employers.list(filter, limit + 1, after?.id);
      const total = await tx.employers.count(filter);
      const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ id }));
      return { items: page, nextCursor, total };
    }),
});
