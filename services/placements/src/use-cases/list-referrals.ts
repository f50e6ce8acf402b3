import { placementsRoutes } from "@qianxian/contracts/placements";
import type { Actor, EmployerId } from "@qianxian/contracts/vocabulary";
import { readCursor, writeCursor } from "@qianxian/kernel";
import { z } from "zod";
import { viewOf } from "../domain/referral.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ referredAt: z.iso.datetime(), id: z.uuid() });

const reachOf = (actor: Actor): { employerId?: EmployerId; town?: string } => {
  if (actor.role === "employer") return { employerId: actor.employerId };
  return actor.role === "town-staff" ? { town: actor.town } : {};
};

/** Lists referrals, newest first; an employer sees the own ones, town staff those of their town. */
export const listReferrals = useCase({
  input: placementsRoutes.listReferrals.input,
  run: async ({ input, actor, deps, transact }) => {
    const { limit, cursor, ...asked } = input;
    const after = readCursor(Place, cursor);
    const filter = { ...asked, ...reachOf(actor) };
    const found = await transact((tx) => tx.referrals.list(filter, limit + 1, after));
    const items = found.slice(0, limit);
    const lines = await deps.people.lines(items.map(({ workerId }) => workerId)).catch(() => null);
    const last = items.at(-1);
    return {
      items: items.map((item) => viewOf(item, lines?.get(item.workerId)?.maskedName ?? null)),
      nextCursor:
        found.length > limit && last
          ? writeCursor({ referredAt: last.referredAt, id: last.id })
          : null,
    };
  },
});
