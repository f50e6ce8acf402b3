import { leaderRoutes } from "@qianxian/contracts/profiles";
import { LeaderId } from "@qianxian/contracts/vocabulary";
import { countyDay, pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { leaderViewOf } from "../domain/leader.ts";
import { reachOf } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ id: LeaderId });

/** A page of the register by id, no further than the caller's authority; names of those within reach, masked. */
export const listLeaders = useCase({
  input: leaderRoutes.listLeaders.input,
  run: async ({ input: { limit, cursor, status }, actor, deps, transact }) => {
    const after = readCursor(Place, cursor);
    return transact(async (tx) => {
      const found = await tx.leaders.list({ reach: reachOf(actor), status }, limit + 1, after?.id);
      const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ id }));
      const people = new Map((await tx.workers.among(page.map(({ workerId }) => workerId))).map((one) => [one.id, one]));
      const today = countyDay(deps.clock.now());
      return { items: page.map((leader) => leaderViewOf(leader, people.get(leader.workerId), today, deps.vault)), nextCursor };
    });
  },
});
