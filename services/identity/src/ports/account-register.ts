import type { AccountId } from "@qianxian/contracts/vocabulary";
import type { StoredAccount } from "../domain/account.ts";

/** The accounts of people who log in. */
export type AccountRegister = {
  findByLogin(login: string): Promise<StoredAccount | null>;
  /** Those of these ids that exist. */
  known(ids: readonly AccountId[]): Promise<AccountId[]>;
  /** Those of these logins that somebody has. */
  takenLogins(logins: readonly string[]): Promise<string[]>;
  /** Adds those whose id is new; answers how many. Fails with `try-again-later` when a login was just taken. */
  addMissing(accounts: readonly StoredAccount[]): Promise<number>;
};
