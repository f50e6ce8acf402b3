import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { hasTotp } from "../domain/account.ts";
import { clearTries, countTry, keysOf } from "../guard.ts";
import { ownSession } from "../own-session.ts";
import { takeCode } from "../second-factor.ts";
import { useCase } from "../use-case.ts";

/** Does away with the second factor, for who knows the password and has a code. */
export const removeTotp = useCase({
  input: identityRoutes.removeTotp.input,
  run: async ({ input: { password, code }, actor, deps, transact, conclude, origin }) => {
    const now = deps.clock.now();
    const { account: before, keys } = await transact(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, now);
      const keys = keysOf(deps.safe, account.login, origin?.from);
      await countTry(tx.attempts, keys, now, "/password");
      return { account, keys };
    });
    if (!(await deps.passwords.matches(password, before.passwordHash))) throw new AppError("wrong-credentials");

    return conclude(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, now);
      if (!(await takeCode(tx, deps, account, code))) throw new AppError("wrong-code", { accountId: account.id });
      await tx.accounts.save({ ...account, totp: null });
      await tx.recoveryCodes.replace(account.id, []);
      await clearTries(tx.attempts, keys);
      return { removed: hasTotp(account) };
    });
  },
});
