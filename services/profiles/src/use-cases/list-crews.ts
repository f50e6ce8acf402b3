import { profilesRoutes } from "@qianxian/contracts/profiles";
import { CrewId } from "@qianxian/contracts/vocabulary";
import { readCursor, writeCursor } from "@qianxian/kernel";
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
    const { page, more, members } = await transact(async (tx) => {
      const found = await tx.crews.list(reachOf(actor), limit + 1, after?.id);
      const page = found.slice(0, limit);
      const members = await tx.workers.membersOf(page.map(({ id }) => id));
      return { page, more: found.length > limit, members };
    });
    const last = more ? page.at(-1) : undefined;
    return {
      items: page.map((crew) => crewViewOf(crew, members, actor, deps.vault)),
      nextCursor: last ? writeCursor({ id: last.id }) : null,
    };
  },
});
