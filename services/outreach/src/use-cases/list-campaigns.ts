import { outreachRoutes } from "@qianxian/contracts/outreach";
import { readCursor, writeCursor } from "@qianxian/kernel";
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
      const items = found.slice(0, limit);
      const counts = await tx.messages.countsOf(items.map(({ id }) => id));
      const last = found.length > limit ? items.at(-1) : undefined;
      return {
        items: items.map((head) => campaignRow(head, counts.get(head.id))),
        nextCursor: last ? writeCursor({ createdAt: last.createdAt, id: last.id }) : null,
      };
    }),
});
