import type { AccountStatus } from "@qianxian/contracts/identity";
import type { AccountId, Role, WorkerId } from "@qianxian/contracts/vocabulary";
import type { StoredAccount } from "../domain/account.ts";

/** Which accounts of a county are asked for; `after` is where the last page ended. */
export type AccountQuery = {
  county: string;
  status?: AccountStatus | undefined;
  /** Only who holds this role now. */
  role?: Role | undefined;
  after?: AccountId | undefined;
  limit: number;
};

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
  /** Accounts with a role of the county, held or once held; newest first. */
  list(query: AccountQuery): Promise<StoredAccount[]>;
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
