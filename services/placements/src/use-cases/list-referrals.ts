import { placementsRoutes } from "@qianxian/contracts/placements";
import type { Actor, EmployerId, WorkerId } from "@qianxian/contracts/vocabulary";
import { pageFrom, readCursor } from "@qianxian/kernel";
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
    const { page, nextCursor } = pageFrom(found, limit, ({ referredAt, id }) => ({ referredAt, id }));
    const lines = await deps.people.lines(page.map(({ workerId }) => workerId)).catch(() => null);
    const nameOf = (workerId: WorkerId) => lines?.get(workerId)?.maskedName ?? null;
    return { items: page.map((item) => viewOf(item, nameOf(item.workerId))), nextCursor };
  },
});
