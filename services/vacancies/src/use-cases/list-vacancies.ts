import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { readCursor, writeCursor } from "@qianxian/kernel";
import { z } from "zod";
import { viewOf } from "../domain/posting.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ createdAt: z.iso.datetime(), id: z.uuid() });

/** Lists vacancies, newest first; an employer sees the own ones. */
export const listVacancies = useCase({
  input: vacanciesRoutes.listVacancies.input,
  run: ({ input, actor, transact }) =>
    transact(async (tx) => {
      const { limit, cursor, ...asked } = input;
      const filter = actor.role === "employer" ? { ...asked, employerId: actor.employerId } : asked;
      const found = await tx.postings.list(filter, limit + 1, readCursor(Place, cursor));
      const items = found.slice(0, limit);
      const last = items.at(-1);
      const more = found.length > limit && last;
      return {
        items: items.map(viewOf),
        nextCursor: more ? writeCursor({ createdAt: last.createdAt, id: last.id }) : null,
      };
    }),
});
