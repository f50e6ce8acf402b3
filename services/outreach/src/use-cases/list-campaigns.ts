import { outreachRoutes } from "@qianxian/contracts/outreach";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { placeOf } from "../domain/place.ts";
import { campaignRow } from "../domain/views.ts";
import { useCase } from "../use-case.ts";

const Mark = z.strictObject({ createdAt: z.iso.datetime(), id: z.uuid() });

/** Lists the campaigns of the caller's place, of one state if it is named, newest first. */
export const listCampaigns = useCase({
  input: outreachRoutes.listCampaigns.input,
  run: ({ input: { limit, cursor, status }, actor, transact }) =>
    transact(async (tx) => {
      const filter = { place: placeOf(actor), status };
      const found = await tx.campaigns.list(filter, limit + 1, readCursor(Mark, cursor));
      const { page, nextCursor } = pageFrom(found, limit, ({ createdAt, id }) => ({ createdAt, id }));
      const counts = await tx.messages.countsOf(page.map(({ id }) => id));
      const total = await tx.campaigns.count(filter);
      return { items: page.map((head) => campaignRow(head, counts.get(head.id))), nextCursor, total };
    }),
});
