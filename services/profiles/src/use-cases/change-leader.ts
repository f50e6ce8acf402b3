import { leaderRoutes } from "@qianxian/contracts/profiles";
import { AppError, countyDay, reaches } from "@qianxian/kernel";
import { refuse } from "../domain/known-codes.ts";
import { amendLeader, faultsOfAgreement, isRunning, leaderViewOf, subjectOfLeader } from "../domain/leader.ts";
import { tellEnded } from "../leadership-told.ts";
import { useCase } from "../use-case.ts";

/**
 * Changes an agreement, lets it rest, takes it up again or ends it; from then on the log-in goes by that, and who may
 * not lead today is logged out.
 */
export const changeLeader = useCase({
  input: leaderRoutes.changeLeader.input,
  run: async ({ input: { leaderId, ...given }, actor, deps, conclude, expect }) =>
    conclude(async (tx) => {
      const leader = await tx.leaders.lock(leaderId);
      if (!leader || !reaches(leaderRoutes.changeLeader, actor, subjectOfLeader(leader)))
        throw new AppError("leader-not-found", { leaderId });
      expect(leader.revision);
      const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      const changed = amendLeader(leader, said);
      refuse(faultsOfAgreement(changed));
      const today = countyDay(deps.clock.now());
      if (changed !== leader) {
        await tx.leaders.save(changed);
        if (!isRunning(changed, today)) await tellEnded(tx, [changed], today);
      }
      const [worker] = await tx.workers.among([changed.workerId]);
      return leaderViewOf(changed, worker, today, deps.vault);
    }),
});
