import type { SavedView, ViewList } from "@qianxian/contracts/identity";
import type { AccountId, ViewId } from "@qianxian/contracts/vocabulary";

/** Views of lists that accounts keep for themselves. */
export type ViewBook = {
  /** Views of an account, of one list or of all, by list and name. */
  of(accountId: AccountId, list?: ViewList): Promise<SavedView[]>;
  /** Keeps a view; one of the same list and name keeps its id and is replaced. Answers what is kept now. */
  put(accountId: AccountId, view: SavedView): Promise<SavedView>;
  /** False when the account has no such view. */
  remove(accountId: AccountId, id: ViewId): Promise<boolean>;
};
