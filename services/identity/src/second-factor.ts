import { AppError } from "@qianxian/kernel";
import { type StoredAccount, hasTotp } from "./domain/account.ts";
import type { Deps, Tx } from "./use-case.ts";

type Codes = Pick<Deps, "clock" | "safe" | "authenticator">;

/** @throws AppError `totp-set` when the account has a second factor already */
export const demandNoTotp = (account: StoredAccount): void => {
  if (hasTotp(account)) throw new AppError("totp-set", { accountId: account.id });
};

/** The step of a code of the account's authenticator that was not taken before; null for any other code. */
export const freshStep = (deps: Codes, account: StoredAccount, code: string): number | null => {
  if (!account.totp || !/^\d{6}$/.test(code)) return null;
  const secret = deps.safe.open(account.id, account.totp.sealed);
  const step = deps.authenticator.stepOf(secret, code, deps.clock.now());
  return step !== null && step > account.totp.step ? step : null;
};

/** The hash of a recovery code, however it was copied. */
export const recoveryHash = ({ safe }: Pick<Deps, "safe">, accountId: string, code: string): string =>
  safe.hash("recovery-code", `${accountId}|${code.toLowerCase().replaceAll(/[\s-]/g, "")}`);

/**
 * Takes a code of the authenticator, or a recovery code, for good: neither fits a second time. The account must be
 * locked. @returns the account as it is to be kept, null when the code is wrong
 */
export const takeCode = async (
  tx: Tx,
  deps: Codes,
  account: StoredAccount,
  code: string | undefined,
): Promise<StoredAccount | null> => {
  if (!account.totp || !hasTotp(account)) return account;
  if (code === undefined) return null;
  const step = freshStep(deps, account, code);
  if (step !== null) return { ...account, totp: { ...account.totp, step } };
  return (await tx.recoveryCodes.use(account.id, recoveryHash(deps, account.id, code))) ? account : null;
};
