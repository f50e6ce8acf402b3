import { membershipRoutes } from "@qianxian/contracts/profiles";
import { AppError, reaches } from "@qianxian/kernel";
import { subjectOf } from "../domain/ledger-worker.ts";
import { answerInvitation, invitationViewOf, statusOf } from "../domain/membership.ts";
import { doneBy } from "../domain/worker-change.ts";
import { admit } from "../membership-told.ts";
import { useCase } from "../use-case.ts";

/**
 * Records that an invited person said yes to staff of the own place; with it the person joins, and the leader sees who
 * it is. The crew may be another place's, so the change runs for the stack, the reach being asked before it.
 */
export const confirmMember = useCase({
  input: membershipRoutes.confirmMember.input,
  run: async ({ input: { crewId, workerId, how }, actor, deps, transact, conclude }) => {
    const found = await transact((tx) => tx.workers.find(workerId));
    if (!found || !reaches(membershipRoutes.confirmMember, actor, subjectOf(found))) throw new AppError("worker-not-found", { workerId });
    return conclude(async (tx) => {
      const now = deps.clock.now();
      const invitation = await tx.invitations.lockOpen(crewId, workerId);
      if (!invitation || statusOf(invitation, now) !== "open") throw new AppError("invitation-not-found", { crewId, workerId });
      const joined = answerInvitation(invitation, "joined", how, now);
      await admit(tx, joined, { by: doneBy(actor), deps });
      await tx.invitations.put(joined);
      return invitationViewOf(joined, now);
    }, "all");
  },
});
