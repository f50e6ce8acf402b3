import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { hasTotp } from "../domain/account.ts";
import { clearTries, countTry, keysOf } from "../guard.ts";
import { ownSession } from "../own-session.ts";
import { useCase } from "../use-case.ts";

/** Begins with a second factor: a new secret, sealed, that asks for nothing until a code of it is confirmed. */
export const enrolTotp = useCase({
  input: identityRoutes.enrolTotp.input,
  run: async ({ input: { password }, actor, deps, transact, conclude, origin }) => {
    const now = deps.clock.now();
    const { account: before, keys } = await transact(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, now);
      if (hasTotp(account)) throw new AppError("totp-set", { accountId: account.id });
      const keys = keysOf(deps.safe, account.login, origin?.from);
      await countTry(tx.attempts, keys, now, "/password");
      return { account, keys };
    });
    if (!(await deps.passwords.matches(password, before.passwordHash))) throw new AppError("wrong-credentials");

    const secret = deps.authenticator.newSecret();
    return conclude(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, now);
      if (hasTotp(account)) throw new AppError("totp-set", { accountId: account.id });
      const totp = { sealed: deps.safe.seal(account.id, secret), isConfirmed: false, step: 0 };
      await tx.accounts.save({ ...account, totp });
      await clearTries(tx.attempts, keys);
      return { secret, uri: deps.authenticator.uriOf(secret, account.login) };
    });
  },
});
