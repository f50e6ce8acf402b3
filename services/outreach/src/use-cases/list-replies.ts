import { outreachRoutes } from "@qianxian/contracts/outreach";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { reachOf } from "../domain/place.ts";
import { messageView } from "../domain/views.ts";
import { useCase } from "../use-case.ts";

const Mark = z.strictObject({ answeredAt: z.iso.datetime(), id: z.uuid() });

/** Lists workers' answers, newest first: to county staff the county's, to town staff their townspeople's. */
export const listReplies = useCase({
  input: outreachRoutes.listReplies.input,
  run: async ({ input: { limit, cursor, answer }, actor, deps, transact }) => {
    const filter = { reach: reachOf(actor), answer };
    const after = readCursor(Mark, cursor);
    const found = await transact((tx) => tx.messages.listReplies(filter, limit + 1, after));
    const { page, nextCursor } = pageFrom(found, limit, ({ answeredAt, id }) => ({ answeredAt, id }));
    const names = await deps.people.maskedNames(page.map(({ workerId }) => workerId));
    return { items: page.map((message) => messageView(message, names)), nextCursor };
  },
});
