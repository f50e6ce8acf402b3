import { placementsRoutes } from "@qianxian/contracts/placements";
import type { Actor, WorkerId } from "@qianxian/contracts/vocabulary";
import { mayCall, pageFrom, readCursor, scopesOf } from "@qianxian/kernel";
import { z } from "zod";
import { viewOf } from "../domain/referral.ts";
import type { ReferralFilter, ReferralSort } from "../ports/referral-repository.ts";
import { useCase } from "../use-case.ts";

/** A cursor belongs to its order. */
const PlaceIn = (sort: ReferralSort) => z.strictObject({ sort: z.literal(sort), referredAt: z.iso.datetime(), id: z.uuid() });

const reachOf = (actor: Actor): ReferralFilter["reach"] => ({
  scopes: scopesOf(actor),
  restricted: mayCall({ action: "worker.restricted" }, actor),
});

/** Lists referrals in the order asked for: to an employer the own ones, to others those of people who belong to their place. */
export const listReferrals = useCase({
  input: placementsRoutes.listReferrals.input,
  run: async ({ input, actor, deps, transact }) => {
    const { limit, cursor, sort, ...asked } = input;
    const after = readCursor(PlaceIn(sort), cursor);
    const filter = { ...asked, reach: reachOf(actor) };
    const { found, total } = await transact(async (tx) => ({
      found: await tx.referrals.list(filter, { sort, limit: limit + 1, after }),
      total: await tx.referrals.count(filter),
    }));
    const { page, nextCursor } = pageFrom(found, limit, ({ referredAt, id }) => ({ sort, referredAt, id }));
    const lines = await deps.people.lines(page.map(({ workerId }) => workerId)).catch(() => null);
    const nameOf = (workerId: WorkerId) => lines?.get(workerId)?.maskedName ?? null;
    return { items: page.map((item) => viewOf(item, nameOf(item.workerId))), nextCursor, total };
  },
});
