import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError, type Origin, type Transact } from "@qianxian/kernel";
import type { StoredAccount } from "./domain/account.ts";
import { countTry, keysOf, type TryKey } from "./guard.ts";
import { ownSession } from "./own-session.ts";
import type { Deps, Tx } from "./use-case.ts";

type Asking = { actor: Actor; deps: Deps; transact: Transact<Tx>; origin?: Origin };
type OwnTry = { account: StoredAccount; keys: TryKey[] };

/**
 * Counts a try at the caller's own account before it is made; `check` says what must hold of the account first.
 * @throws AppError `session-needed`, `locked-out`
 */
export const countOwnTry = (
  { actor, deps, transact, origin }: Asking,
  pointer: string,
  check: (account: StoredAccount) => void = () => {},
): Promise<OwnTry> =>
  transact(async (tx) => {
    const now = deps.clock.now();
    const { account } = await ownSession(tx, actor, origin, now);
    check(account);
    const keys = keysOf(deps.safe, account.login, origin?.from);
    await countTry(tx.attempts, keys, now, pointer);
    return { account, keys };
  });

/**
 * The caller's own account, for who gives its password; a wrong one counts as a failed log-in.
 * @throws AppError `session-needed`, `locked-out`, `wrong-credentials`
 */
export const proveByPassword = async (
  asking: Asking,
  password: string,
  pointer: string,
  check?: (account: StoredAccount) => void,
): Promise<OwnTry> => {
  const own = await countOwnTry(asking, pointer, check);
  if (!(await asking.deps.passwords.matches(password, own.account.passwordHash))) throw new AppError("wrong-credentials");
  return own;
};
