import { membershipRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { holderOf, openInvitationOf } from "../domain/invitation-view.ts";
import { useCase } from "../use-case.ts";

/** Shows what a link invites to. Link scanners fetch it too, so it writes nothing. */
export const readCrewInvitation = useCase({
  input: membershipRoutes.readCrewInvitation.input,
  behalf: ({ input: { token }, deps }) => holderOf(deps.tokens.hash(token)),
  run: async ({ input: { token }, deps, transact }) => {
    const invitation = await transact((tx) => tx.invitations.byToken(deps.tokens.hash(token)));
    if (!invitation) throw new AppError("link-invalid", { reason: "unknown token" });
    const members = await transact((tx) => tx.workers.membersOf([invitation.crewId]), "all");
    return openInvitationOf(invitation, members.length, deps.clock.now());
  },
});
