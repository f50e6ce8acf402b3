import { profilesRoutes } from "@qianxian/contracts/profiles";
import { CrewId } from "@qianxian/contracts/vocabulary";
import { pageFrom, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { crewViewOf } from "../domain/crew.ts";
import { reachOf } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ id: CrewId });

/** A page of crews by id, no further than the caller's authority. */
export const listCrews = useCase({
  input: profilesRoutes.listCrews.input,
  run: async ({ input: { limit, cursor }, actor, deps, transact }) => {
    const after = readCursor(Place, cursor);
    const { page, nextCursor, members } = await transact(async (tx) => {
      const found = await tx.crews.list(reachOf(actor), limit + 1, after?.id);
      const paged = pageFrom(found, limit, ({ id }) => ({ id }));
      const members = await tx.workers.membersOf(paged.page.map(({ id }) => id));
      return { ...paged, members };
    });
    const items = page.map((crew) => crewViewOf(crew, members, actor, deps.vault));
    return { items, nextCursor };
  },
});
