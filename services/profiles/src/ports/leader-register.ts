import type { LeaderStatus } from "@qianxian/contracts/profiles";
import type { CrewId, LeaderId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { LedgerLeader } from "../domain/leader.ts";
import type { Reach } from "../domain/reach.ts";

/** The register of capable leaders. */
export type LeaderRegister = {
  find(id: LeaderId): Promise<LedgerLeader | null>;
  /** Reads a leader and keeps others from changing it until the transaction ends. */
  lock(id: LeaderId): Promise<LedgerLeader | null>;
  /** By id, after the given one. */
  list(filter: { reach: Reach; status?: LeaderStatus | undefined }, limit: number, after?: string): Promise<LedgerLeader[]>;
  /** Those of these workers whose agreement has not ended. */
  amongWorkers(ids: readonly WorkerId[]): Promise<LedgerLeader[]>;
  /** Adds leaders. Fails with `crew-has-leader` when one of the crews has one whose agreement has not ended. */
  add(leaders: readonly LedgerLeader[]): Promise<void>;
  /** Stores the next revision. Fails with `changed-meanwhile` unless the stored one is that before it, and like `add`. */
  save(leader: LedgerLeader): Promise<void>;
  /** Active leaders whose worker has one of these phone indexes and whose agreement holds on that day. */
  byPhone(indexes: readonly string[], day: string): Promise<LedgerLeader[]>;
  /**
   * Active leaders whose last day lies before this day, without those of whom that was told, by id. Keeps others from
   * changing them until the transaction ends, and passes over whom somebody is changing.
   */
  lapsed(day: string, limit: number): Promise<LedgerLeader[]>;
  /** Notes of those among these whose last day lies before this day that it was told. */
  noteTold(ids: readonly LeaderId[], day: string): Promise<void>;
  /** Has this crew a leader whose agreement has not ended? */
  leads(crewId: CrewId): Promise<boolean>;
};
