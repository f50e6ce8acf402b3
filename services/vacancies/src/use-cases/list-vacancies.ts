import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { placeIn, placeOf } from "../domain/listing.ts";
import { viewOf } from "../domain/posting.ts";
import { listedFor } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

/** Lists vacancies in the order asked for: those of the own county, or an employer's own, and none of another. */
export const listVacancies = useCase({
  input: vacanciesRoutes.listVacancies.input,
  run: ({ input: { limit, cursor, sort, ...asked }, actor, transact }) =>
    transact(async (tx) => {
      const after = readCursor(placeIn(sort), cursor);
      const filter = listedFor(actor, asked);
      const found = await tx.postings.list(filter, { sort, limit: limit + 1, after });
      const total = await tx.postings.count(filter);
      const { page, nextCursor } = pageFrom(found, limit, (last) => placeOf(sort, last));
      return { items: page.map(viewOf), nextCursor, total };
    }),
});
