import type { CrewInvitation } from "@qianxian/contracts/profiles";
import type { CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { LedgerInvitation } from "../domain/membership.ts";
import type { Reach } from "../domain/reach.ts";

/** Which invitations a list shows, as they stand at `now`. */
export type InvitationFilter = { reach: Reach; crewId?: CrewId | undefined; status?: CrewInvitation["status"] | undefined; now: Date };

/** Who was asked to join which crew. */
export type CrewInvitations = {
  /** The one of this person to this crew that nobody has answered, kept from others until the transaction ends. */
  lockOpen(crewId: CrewId, workerId: WorkerId): Promise<LedgerInvitation | null>;
  /** By the hash of the link's token. */
  byToken(tokenHash: string): Promise<LedgerInvitation | null>;
  /** By id downwards, below the given one; and how many the filter leaves in all. */
  list(filter: InvitationFilter, limit: number, after?: string): Promise<{ found: LedgerInvitation[]; total: number }>;
  /** Enters an invitation, or stores it as it is now. Fails with `try-again-later` when somebody else has just asked. */
  put(invitation: LedgerInvitation): Promise<void>;
};
