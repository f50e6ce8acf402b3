import type { Account, AccountCard, AccountStatus } from "@qianxian/contracts/identity";
import type { AccountId, Actor, WorkerId } from "@qianxian/contracts/vocabulary";
import { grantCard, type StoredGrant } from "./grant.ts";

/** A second factor: its secret, sealed; asked for once confirmed; the last step of time whose code was taken. */
export type StoredTotp = { sealed: string; isConfirmed: boolean; step: number };

/** An account as it is kept. */
export type StoredAccount = {
  id: AccountId;
  login: string;
  displayName: string;
  /** Null for who has set none, and for leaders, who log in by phone. */
  passwordHash: string | null;
  status: AccountStatus;
  /** The leader in the ledger whose account it is. */
  workerId: WorkerId | null;
  totp: StoredTotp | null;
  createdAt: Date;
};

/** How a leader's account is called that bears nobody's name. */
export const leaderName = "带头能人";

/** What an account shows its owner, acting in one of its roles. */
export const shownAccount = ({ id, login, displayName }: StoredAccount, actor: Actor): Account => ({
  id,
  login,
  displayName,
  actor,
});

/** Is a code asked for at log-in? */
export const hasTotp = ({ totp }: Pick<StoredAccount, "totp">): boolean => totp?.isConfirmed === true;

/** What an account shows those who look after it. */
export const cardOf = (account: StoredAccount, grants: readonly StoredGrant[]): AccountCard => ({
  id: account.id,
  login: account.login,
  displayName: account.displayName,
  status: account.status,
  grants: grants.filter(({ accountId }) => accountId === account.id).map(grantCard),
  hasTotp: hasTotp(account),
  createdAt: account.createdAt.toISOString(),
});

/** Lets a disabled account in again: as before, or still waiting for its first password. */
export const enabled = (account: StoredAccount): StoredAccount => ({
  ...account,
  status: account.passwordHash === null && account.workerId === null ? "invited" : "active",
});
