import type { AccountId, Actor } from "@qianxian/contracts/vocabulary";
import { accountOf, AppError } from "@qianxian/kernel";

/** The caller's account. @throws AppError `session-needed` when it is a key, which has none */
export const ownAccount = (actor: Actor): AccountId => {
  const accountId = accountOf(actor);
  if (accountId === null) throw new AppError("session-needed");
  return accountId;
};
