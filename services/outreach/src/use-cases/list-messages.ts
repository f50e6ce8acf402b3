import { outreachRoutes } from "@qianxian/contracts/outreach";
import { AppError, pageFrom, reaches, readCursor, subjectOfRegion } from "@qianxian/kernel";
import { z } from "zod";
import { reachOf } from "../domain/place.ts";
import { messageView } from "../domain/views.ts";
import { useCase } from "../use-case.ts";

const Mark = z.strictObject({ id: z.uuid() });

/**
 * Lists the messages of a campaign with their outcome and answer, in the order of their ids. Town staff
 * see those to their own townspeople, also of the county's campaigns; a campaign without any does not
 * exist for them.
 */
export const listMessages = useCase({
  input: outreachRoutes.listMessages.input,
  run: async ({ input: { campaignId, limit, cursor, status, answer }, actor, deps, transact }) => {
    const after = readCursor(Mark, cursor);
    const all = { reach: reachOf(actor), campaignId };
    const filter = { ...all, status, answer };
    const { found, total } = await transact(async (tx) => {
      const messages = await tx.messages.list(filter, "oldest", limit + 1, after);
      if (messages.length > 0) return { found: messages, total: await tx.messages.count(filter, "all") };
      const campaign = await tx.campaigns.find(campaignId);
      const isOwn = campaign && reaches(outreachRoutes.listMessages, actor, subjectOfRegion(campaign.place));
      if (!isOwn && (await tx.messages.count(all, "all")) === 0) throw new AppError("campaign-not-found", { campaignId });
      return { found: messages, total: await tx.messages.count(filter, "all") };
    });
    const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ id }));
    const names = await deps.people.maskedNames(page.map(({ workerId }) => workerId));
    return { items: page.map((message) => messageView(message, names)), nextCursor, total };
  },
});
