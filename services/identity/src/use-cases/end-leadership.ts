import { LeadershipEnded } from "@qianxian/contracts/profiles";
import { reaction } from "../use-case.ts";

/**
 * Ends the role of a crew's leader, with the sessions that act in it, once the register says so; not that of who has
 * taken the crew over meanwhile. Whoever may lead again logs in by phone again.
 */
export const endLeadership = reaction("end-leadership", {
  on: LeadershipEnded,
  run: ({ payload: { crewId, workerId }, deps, once }) =>
    once(async (tx) => {
      const holder = await tx.grants.leaderOf(crewId);
      const account = holder && (await tx.accounts.lock(holder.accountId));
      if (!account || (account.workerId !== null && account.workerId !== workerId)) return;
      await tx.grants.end([holder.id], deps.clock.now());
    }),
});
