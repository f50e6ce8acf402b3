import type { AccountId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { Named, NameEntry } from "../domain/likeness.ts";
import type { Reach } from "../domain/reach.ts";

/** Two ids, the smaller first. */
export type IdPair = readonly [WorkerId, WorkerId];

/** Finds people whose names are the same within a village, and remembers who were found to be two. */
export type Likenesses = {
  /**
   * People whose name has no entry, or one made of another name or village, by id, after the given one. Keeps others
   * from changing them until the transaction ends, and passes over whom somebody is changing.
   */
  unindexed(limit: number, after?: WorkerId): Promise<Named[]>;
  /** Enters or renews names, in one statement; one that its person has no more is passed over. */
  put(entries: readonly NameEntry[]): Promise<void>;
  /** Pairs of one name and village, within the reach, without two birth months and not told apart; in order, after the given one. */
  pairs(reach: Reach, limit: number, after?: IdPair): Promise<IdPair[]>;
  /** Remembers that these are two people. */
  tellApart(pair: IdPair, by: AccountId | null, at: Date): Promise<void>;
  /** Takes that back. */
  forget(pair: IdPair): Promise<void>;
};
