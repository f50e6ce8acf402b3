import type { CrewId, TownCode } from "@qianxian/contracts/vocabulary";
import type { LedgerCrew } from "../domain/crew.ts";
import type { Reach } from "../domain/reach.ts";

export type CrewFilter = { reach: Reach; town?: TownCode | undefined };

/** The crews of capable leaders. */
export type CrewRepository = {
  find(id: CrewId): Promise<LedgerCrew | null>;
  /** Reads a crew and keeps others from changing it until the transaction ends. */
  lock(id: CrewId): Promise<LedgerCrew | null>;
  /** Stores the next revision: another leader, or other members. Fails with `try-again-later` when it is not the next. */
  save(crew: LedgerCrew): Promise<void>;
  /** So many within the reach, and of the town if one is named, the newest first, after the given one; and how many there are in all. */
  list(filter: CrewFilter, limit: number, after?: string): Promise<{ found: LedgerCrew[]; total: number }>;
  /** Adds those whose id is new; answers the ids added. */
  addMissing(crews: readonly LedgerCrew[]): Promise<CrewId[]>;
};
