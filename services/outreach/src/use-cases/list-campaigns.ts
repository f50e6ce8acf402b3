import { outreachRoutes } from "@qianxian/contracts/outreach";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { placeOf } from "../domain/place.ts";
import { campaignRow } from "../domain/views.ts";
import { useCase } from "../use-case.ts";

const Mark = z.strictObject({ createdAt: z.iso.datetime(), id: z.uuid() });

/** Lists the campaigns of the caller's place, newest first. */
export const listCampaigns = useCase({
  input: outreachRoutes.listCampaigns.input,
  run: ({ input: { limit, cursor }, actor, transact }) =>
    transact(async (tx) => {
      const after = readCursor(Mark, cursor);
      const found = await tx.campaigns.list(placeOf(actor), limit + 1, after);
      const { page, nextCursor } = pageFrom(found, limit, ({ createdAt, id }) => ({ createdAt, id }));
      const counts = await tx.messages.countsOf(page.map(({ id }) => id));
      return { items: page.map((head) => campaignRow(head, counts.get(head.id))), nextCursor };
    }),
});
