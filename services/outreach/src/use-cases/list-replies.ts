import { outreachRoutes } from "@qianxian/contracts/outreach";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { reachOf } from "../domain/place.ts";
import { messageView } from "../domain/views.ts";
import { useCase } from "../use-case.ts";

/** Lists workers' answers by when they were given: to county staff the county's, to town staff their townspeople's. */
export const listReplies = useCase({
  input: outreachRoutes.listReplies.input,
  run: async ({ input: { limit, cursor, sort, ...facts }, actor, deps, transact }) => {
    const Mark = z.strictObject({ sort: z.literal(sort), answeredAt: z.iso.datetime(), id: z.uuid() });
    const after = readCursor(Mark, cursor);
    const filter = { reach: reachOf(actor), ...facts };
    const { found, total } = await transact(async (tx) => ({
      found: await tx.messages.listReplies(filter, sort, limit + 1, after),
      total: await tx.messages.count(filter, "replies"),
    }));
    const { page, nextCursor } = pageFrom(found, limit, ({ answeredAt, id }) => ({ sort, answeredAt, id }));
    const names = await deps.people.maskedNames(page.map(({ workerId }) => workerId));
    return { items: page.map((message) => messageView(message, names)), nextCursor, total };
  },
});
