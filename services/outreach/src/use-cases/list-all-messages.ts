import { outreachRoutes } from "@qianxian/contracts/outreach";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { reachOf } from "../domain/place.ts";
import { messageView } from "../domain/views.ts";
import { useCase } from "../use-case.ts";

/** The county's midnight: Asia/Shanghai is UTC+8 all year. */
const dayBegins = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** Lists messages within the caller's reach, of whatever campaign or told in person, by when they were queued first. */
export const listAllMessages = useCase({
  input: outreachRoutes.listAllMessages.input,
  run: async ({ input: { limit, cursor, sort, from, ...facts }, actor, deps, transact }) => {
    const after = readCursor(z.strictObject({ sort: z.literal(sort), id: z.uuid() }), cursor);
    const filter = { reach: reachOf(actor), ...facts, from: from === undefined ? undefined : dayBegins(from) };
    const { found, total } = await transact(async (tx) => ({
      found: await tx.messages.list(filter, sort, limit + 1, after),
      total: await tx.messages.count(filter, "all"),
    }));
    const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ sort, id }));
    const names = await deps.people.maskedNames(page.map(({ workerId }) => workerId));
    return { items: page.map((message) => messageView(message, names)), nextCursor, total };
  },
});
