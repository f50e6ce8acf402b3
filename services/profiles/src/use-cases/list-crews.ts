import { profilesRoutes } from "@qianxian/contracts/profiles";
import { CrewId } from "@qianxian/contracts/vocabulary";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { crewLineOf } from "../domain/crew.ts";
import { faultsOfHome, refuse } from "../domain/known-codes.ts";
import { reachOf } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ id: CrewId });

/** A page of crews, the newest first, no further than the caller's authority; and how many there are in all. */
export const listCrews = useCase({
  input: profilesRoutes.listCrews.input,
  run: async ({ input: { limit, cursor, town }, actor, deps, transact }) => {
    refuse(faultsOfHome(town, "town", "/town"));
    const after = readCursor(Place, cursor);
    const reach = reachOf(actor);
    return transact(async (tx) => {
      const { found, total } = await tx.crews.list({ reach, town }, limit + 1, after?.id);
      const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ id }));
      const leaders = new Map((await tx.workers.among(page.map(({ leaderWorkerId }) => leaderWorkerId))).map((one) => [one.id, one]));
      const sizes = await tx.lists.crewSizes(page.map(({ id }) => id), reach);
      const items = page.map((crew) => crewLineOf(crew, leaders.get(crew.leaderWorkerId), sizes.get(crew.id) ?? 0, { actor, vault: deps.vault }));
      return { items, nextCursor, total };
    });
  },
});
