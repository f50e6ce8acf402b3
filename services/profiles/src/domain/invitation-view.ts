import type { membershipRoutes } from "@qianxian/contracts/profiles";
import { Scope } from "@qianxian/contracts/vocabulary";
import { homePlaceOf } from "@qianxian/gazetteer";
import type { z } from "zod";
import { type LedgerInvitation, statusOf } from "./membership.ts";

/** The place in the tree of whoever holds one link. */
export const holderOf = (tokenHash: string): Scope[] => [Scope.parse(`link:${tokenHash}`)];

/** What the holder of a link sees: where the crew is from and how many it has, no word about any person. */
export const openInvitationOf = (
  invitation: LedgerInvitation,
  members: number,
  now: Date,
): z.output<typeof membershipRoutes.readCrewInvitation.output> => ({
  town: invitation.crewTown,
  townName: homePlaceOf(invitation.crewTown)?.name ?? "",
  members,
  status: statusOf(invitation, now),
  expiresAt: invitation.expiresAt.toISOString(),
});
