import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { viewOf } from "../domain/posting.ts";
import { listedFor } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ createdAt: z.iso.datetime(), id: z.uuid() });

/** Lists vacancies, newest first: those of the own county, or an employer's own, and none of another. */
export const listVacancies = useCase({
  input: vacanciesRoutes.listVacancies.input,
  run: ({ input, actor, transact }) =>
    transact(async (tx) => {
      const { limit, cursor, ...asked } = input;
      const after = readCursor(Place, cursor);
      const isOthers = actor.role === "employer" && asked.employerId && asked.employerId !== actor.employerId;
      if (isOthers) return { items: [], nextCursor: null };
      const filter = { ...asked, ...listedFor(actor) };
      const found = await tx.postings.list(filter, limit + 1, after);
      const { page, nextCursor } = pageFrom(found, limit, ({ createdAt, id }) => ({ createdAt, id }));
      return { items: page.map(viewOf), nextCursor };
    }),
});
