import type { AccountId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { NameEntry, Unindexed } from "../domain/likeness.ts";
import type { Reach } from "../domain/reach.ts";

/** Two ids, the smaller first. */
export type IdPair = readonly [WorkerId, WorkerId];

/** Finds people whose names are the same within a village, and remembers who were found to be two. */
export type Likenesses = {
  /** People whose name has no entry, or one made of another name or village; within the reach, by id, after the given one. */
  unindexed(reach: Reach, limit: number, after?: WorkerId): Promise<Unindexed[]>;
  /** Enters or renews names. */
  put(entries: readonly NameEntry[]): Promise<void>;
  /** Pairs of one name and village, within the reach, without two birth months and not told apart; in order, after the given one. */
  pairs(reach: Reach, limit: number, after?: IdPair): Promise<IdPair[]>;
  /** Remembers that these are two people. */
  tellApart(pair: IdPair, by: AccountId | null, at: Date): Promise<void>;
  /** Takes that back. */
  forget(pair: IdPair): Promise<void>;
};
