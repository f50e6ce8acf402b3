import { membershipRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { InvitationId } from "@qianxian/contracts/vocabulary";
import { accountOf, pageFrom, reaches, readCursor } from "@qianxian/kernel";
import { z } from "zod";
import { maskedNameOf, subjectOf } from "../domain/ledger-worker.ts";
import { invitationViewOf, type LedgerInvitation } from "../domain/membership.ts";
import { reachOf } from "../domain/reach.ts";
import { useCase } from "../use-case.ts";

const Place = z.strictObject({ id: InvitationId });

/**
 * A page of invitations, the newest first: to crews of the own place, and of the own place's people. The name, masked,
 * is shown of whom the caller sees, and of whom the caller invited: who did so without seeing them gave the full name.
 */
export const listCrewInvitations = useCase({
  input: membershipRoutes.listCrewInvitations.input,
  run: async ({ input: { limit, cursor, crewId, status }, actor, deps, transact }) => {
    const after = readCursor(Place, cursor);
    const now = deps.clock.now();
    const filter = { reach: reachOf(actor), crewId, status, now };
    const { found, total } = await transact((tx) => tx.invitations.list(filter, limit + 1, after?.id));
    const { page, nextCursor } = pageFrom(found, limit, ({ id }) => ({ id }));
    const people = await transact((tx) => tx.workers.among(page.map(({ workerId }) => workerId)), "all");
    const byId = new Map(people.map((one) => [one.id, one]));
    const lineOf = (invitation: LedgerInvitation) => {
      const worker = byId.get(invitation.workerId);
      const isOwn = invitation.invitedBy !== null && invitation.invitedBy === accountOf(actor);
      const isSeen = worker !== undefined && (isOwn || reaches(profilesRoutes.readWorker, actor, subjectOf(worker)));
      return {
        ...invitationViewOf(invitation, now),
        maskedName: isSeen ? maskedNameOf(worker.id, worker.sealed.name, deps.vault) : null,
        village: isSeen ? invitation.village : null,
      };
    };
    return { items: page.map(lineOf), nextCursor, total };
  },
});
