import type { CrewId } from "@qianxian/contracts/vocabulary";
import type { LedgerCrew } from "../domain/crew.ts";
import type { Reach } from "../domain/reach.ts";

/** The crews of capable leaders. */
export type CrewRepository = {
  find(id: CrewId): Promise<LedgerCrew | null>;
  /** Reads a crew and keeps others from changing it until the transaction ends. */
  lock(id: CrewId): Promise<LedgerCrew | null>;
  /** Stores the next revision: another leader, or other members. Fails with `try-again-later` when it is not the next. */
  save(crew: LedgerCrew): Promise<void>;
  /** By id, after the given one. */
  list(reach: Reach, limit: number, after?: string): Promise<LedgerCrew[]>;
  /** Adds those whose id is new; answers the ids added. */
  addMissing(crews: readonly LedgerCrew[]): Promise<CrewId[]>;
};
