import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { hasTotp } from "../domain/account.ts";
import { clearTries } from "../guard.ts";
import { ownSession } from "../own-session.ts";
import { proveByPassword } from "../own-try.ts";
import { takeCode } from "../second-factor.ts";
import { useCase } from "../use-case.ts";

/** Does away with the second factor, for who knows the password and has a code. */
export const removeTotp = useCase({
  input: identityRoutes.removeTotp.input,
  run: async ({ input: { password, code }, conclude, ...asking }) => {
    const { actor, deps, origin } = asking;
    const { keys } = await proveByPassword(asking, password, "/password");

    return conclude(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, deps.clock.now());
      if (!(await takeCode(tx, deps, account, code))) throw new AppError("wrong-code", { accountId: account.id });
      await tx.accounts.save({ ...account, totp: null });
      await tx.recoveryCodes.replace(account.id, []);
      await clearTries(tx.attempts, keys);
      return { removed: hasTotp(account) };
    });
  },
});
