import type { AccountId, MergeId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { IdentifierSides, Pair } from "../domain/merge.ts";
import type { Chosen } from "../domain/undone-merge.ts";

/** Records that were filed under the other entry and now under the kept one, and what the consents were. */
export type Moved = {
  /** Keys by which lists know the other entry, but its ID number. */
  intakeKeys: string[];
  referralIds: string[];
  /** Both entries' consents, whole rows, before the merge and after it. */
  consents: { before: unknown; after: unknown };
};

/** What was filed under the kept entry, before it was known how the merge leaves the consents. */
export type Refiled = Omit<Moved, "consents"> & { consentsBefore: unknown };

/** Two entries of one person brought together, and what it takes to undo that. */
export type Merge = {
  id: MergeId;
  keptId: WorkerId;
  otherId: WorkerId;
  mergedBy: AccountId | null;
  mergedAt: Date;
  undoneAt: Date | null;
  /** Whose identifiers were chosen, and everything else as the merge left it. */
  sides: IdentifierSides;
  chosen: Chosen;
  moved: Moved;
};

/** Merges, and the records that go from entry to entry with them. All but `find` run for the whole stack. */
export type MergeBook = {
  find(id: MergeId): Promise<Merge | null>;
  /** Both entries as they were before. */
  pairOf(merge: Pick<Merge, "id" | "keptId" | "otherId">): Promise<Pair>;
  /** Takes the other entry out of the ledger, keeps both as they were, and enters the merge. */
  add(merge: Omit<Merge, "moved" | "undoneAt">, pair: Pair): Promise<void>;
  /** Files the other's consents, list entries and referrals under the kept one; a yes that both gave is filed once. */
  refile(merge: Pick<Merge, "keptId" | "otherId">): Promise<Refiled>;
  /** Keeps with the merge how it left the entry and the records. */
  finish(id: MergeId, how: Pick<Merge, "chosen"> & Refiled): Promise<void>;
  /** Have the consents changed since? Then they can't be filed back. */
  consentsChanged(merge: Merge): Promise<boolean>;
  /** Files everything back as it was, and forgets the entries that were put aside. */
  undo(merge: Merge, otherIdNumberIndex: string | null, at: Date): Promise<void>;
  /** Where entries that were put aside have gone, in the end. */
  keptFor(ids: readonly WorkerId[]): Promise<Map<WorkerId, WorkerId>>;
  /** Kept entries of those who were known by one of these ID-number indexes before a merge. */
  keptByIdNumber(indexes: readonly string[]): Promise<Map<string, WorkerId>>;
  /** Entries put aside that have gone into this one, as they were. */
  gatheredIn(id: WorkerId): Promise<LedgerWorker[]>;
};
