import type { InvitationId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { LedgerInvitation } from "../domain/membership.ts";
import type { CrewInvitations } from "../ports/crew-invitations.ts";

/** Invitations, for this service's twin in memory. */
export type InvitationRows = { invitations: Map<InvitationId, LedgerInvitation> };

/** Invitations in memory. */
export const memoryCrewInvitations = (rows: InvitationRows): CrewInvitations => {
  const all = () => [...rows.invitations.values()];
  const open = (one: Pick<LedgerInvitation, "crewId" | "workerId">) =>
    all().find(({ crewId, workerId, status }) => crewId === one.crewId && workerId === one.workerId && status === "open");
  return {
    lockOpen: async (crewId, workerId) => open({ crewId, workerId }) ?? null,
    byToken: async (hash) => all().find(({ tokenHash }) => tokenHash === hash) ?? null,
    put: async (invitation) => {
      const before = open(invitation);
      if (before && before.id !== invitation.id && invitation.status === "open")
        throw new AppError("try-again-later", { reason: "invited meanwhile" });
      rows.invitations.set(invitation.id, invitation);
    },
  };
};
