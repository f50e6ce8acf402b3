import type { AccountStatus } from "@qianxian/contracts/identity";
import type { AccountId, Role, WorkerId } from "@qianxian/contracts/vocabulary";
import type { StoredAccount } from "../domain/account.ts";

/** Which accounts of a county are asked for. */
export type AccountFilter = {
  county: string;
  status?: AccountStatus | undefined;
  /** Only who holds this role now. */
  role?: Role | undefined;
  /** Only whose name or login contains this, in either case. */
  q?: string | undefined;
};

/** The newest first, or by name as Chinese is read (pinyin). */
export type AccountSort = "newest" | "name";

/** `after` is where the last page ended; by name, the name too. */
export type AccountPage = { sort: AccountSort; limit: number; after?: { id: AccountId; name?: string | undefined } | undefined };

/** The accounts of people who log in. */
export type AccountRegister = {
  find(id: AccountId): Promise<StoredAccount | null>;
  /** The same, and nobody else changes it until the transaction ends. */
  lock(id: AccountId): Promise<StoredAccount | null>;
  /** Is there no account at all? */
  isEmpty(): Promise<boolean>;
  findByLogin(login: string): Promise<StoredAccount | null>;
  /** The account of a leader in the ledger; nobody else changes it until the transaction ends. */
  lockOfWorker(workerId: WorkerId): Promise<StoredAccount | null>;
  /** Accounts with a role of the county, held or once held; a page of them in its order. */
  list(filter: AccountFilter, page: AccountPage): Promise<StoredAccount[]>;
  /** How many there are in all. */
  count(filter: AccountFilter): Promise<number>;
  /** Those of these ids that exist. */
  known(ids: readonly AccountId[]): Promise<AccountId[]>;
  /** Those of these logins that somebody has. */
  takenLogins(logins: readonly string[]): Promise<string[]>;
  /** Fails with `login-taken` when somebody has the login. */
  add(account: StoredAccount): Promise<void>;
  /** Adds those whose id is new; answers how many. Fails with `try-again-later` when a login was just taken. */
  addMissing(accounts: readonly StoredAccount[]): Promise<number>;
  /** Keeps everything of an account but its id, login and time. */
  save(account: StoredAccount): Promise<void>;
};
