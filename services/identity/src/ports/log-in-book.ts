import type { AccountId } from "@qianxian/contracts/vocabulary";
import type { Attempts } from "../domain/lock-out.ts";
import type { LogInCode } from "../domain/log-in-code.ts";

/** Invitations by the fingerprint of their tokens; an account has one at most. */
export type InvitationBook = {
  /** Keeps one, in place of an earlier one of the account. */
  put(invitation: { tokenHash: string; accountId: AccountId; expiresAt: Date }): Promise<void>;
  /** Whose it is; null when there is none, or it has expired. */
  find(tokenHash: string, now: Date): Promise<AccountId | null>;
  /** Takes one away for good; null when there is none, or it has expired. */
  take(tokenHash: string, now: Date): Promise<AccountId | null>;
  /** Voids the one of an account, if it has any. */
  drop(accountId: AccountId): Promise<void>;
};

/** Failed log-ins under keyed hashes of names and addresses. */
export type AttemptBook = {
  /** What is kept under a key; nobody else reads it this way until the transaction ends, also while there is none. */
  lock(key: string): Promise<Attempts | null>;
  put(key: string, attempts: Attempts): Promise<void>;
  clear(keys: readonly string[]): Promise<void>;
};

/** Recovery codes of second factors, hashed. */
export type RecoveryCodes = {
  /** Keeps these in place of all earlier ones of the account. */
  replace(accountId: AccountId, hashes: readonly string[]): Promise<void>;
  /** Uses one up; false when there is no such one. */
  use(accountId: AccountId, hash: string): Promise<boolean>;
};

/** One-time codes sent to phones. */
export type LogInCodes = {
  /** How many were asked for since then with this phone; nobody else asks with it until the transaction ends. */
  lockCount(phoneHash: string, since: Date): Promise<number>;
  add(code: LogInCode): Promise<void>;
  /** The one asked for last; nobody else tries it until the transaction ends. */
  lockLatest(phoneHash: string): Promise<LogInCode | null>;
  save(code: LogInCode): Promise<void>;
};
