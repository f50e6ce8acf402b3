import type { CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { LedgerInvitation } from "../domain/membership.ts";

/** Who was asked to join which crew. */
export type CrewInvitations = {
  /** The one of this person to this crew that nobody has answered, kept from others until the transaction ends. */
  lockOpen(crewId: CrewId, workerId: WorkerId): Promise<LedgerInvitation | null>;
  /** By the hash of the link's token. */
  byToken(tokenHash: string): Promise<LedgerInvitation | null>;
  /** Enters an invitation, or stores it as it is now. Fails with `try-again-later` when somebody else has just asked. */
  put(invitation: LedgerInvitation): Promise<void>;
};
