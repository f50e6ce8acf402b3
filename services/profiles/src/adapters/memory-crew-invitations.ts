import type { InvitationId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { type LedgerInvitation, scopesOfInvitation, statusOf } from "../domain/membership.ts";
import { isWithin } from "../domain/reach.ts";
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
    list: async ({ reach, crewId, status, now }, limit, after) => {
      const wanted = all()
        .filter((one) => isWithin(reach, scopesOfInvitation(one)))
        .filter((one) => (crewId === undefined || one.crewId === crewId) && (status === undefined || statusOf(one, now) === status))
        .toSorted((a, b) => (a.id < b.id ? 1 : -1));
      return { found: wanted.filter(({ id }) => after === undefined || id < after).slice(0, limit), total: wanted.length };
    },
    put: async (invitation) => {
      const before = open(invitation);
      if (before && before.id !== invitation.id && invitation.status === "open")
        throw new AppError("try-again-later", { reason: "invited meanwhile" });
      rows.invitations.set(invitation.id, invitation);
    },
  };
};
