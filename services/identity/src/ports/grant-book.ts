import type { AccountId, Actor, CrewId, GrantId, StationId } from "@qianxian/contracts/vocabulary";
import type { StoredGrant } from "../domain/grant.ts";

/** The roles of accounts, held and once held. */
export type GrantBook = {
  /** All roles of these accounts, the oldest first. */
  of(accountIds: readonly AccountId[]): Promise<StoredGrant[]>;
  /** Fails with `grant-held` when an account holds the same role at the same place. */
  add(grants: readonly StoredGrant[]): Promise<void>;
  /** Ends roles, and every session that acts in one. */
  end(ids: readonly GrantId[], at: Date): Promise<void>;
  /** Makes another of a role that goes on, such as one at a station that moved. */
  restate(id: GrantId, actor: Actor): Promise<void>;
  /** Who leads a crew now. */
  leaderOf(crewId: CrewId): Promise<StoredGrant | null>;
  /** Roles held at these stations. */
  heldAt(stationIds: readonly StationId[]): Promise<StoredGrant[]>;
  /** The accounts, not disabled, that administer a county; until the transaction ends nobody else asks or ends such a role. */
  lockAdmins(county: string): Promise<AccountId[]>;
};
