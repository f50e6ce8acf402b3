import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { checkPassword } from "../domain/password-rules.ts";
import { clearTries, countTry, keysOf } from "../guard.ts";
import { ownSession, startSession } from "../own-session.ts";
import { useCase } from "../use-case.ts";

/** Changes the caller's password: every session of the account ends, and the caller goes on under a fresh token. */
export const changePassword = useCase({
  input: identityRoutes.changePassword.input,
  run: async ({ input: { oldPassword, newPassword }, actor, deps, transact, conclude, origin }) => {
    const now = deps.clock.now();
    const { account: before, keys } = await transact(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, now);
      const keys = keysOf(deps.safe, account.login, origin?.from);
      await countTry(tx.attempts, keys, now, "/oldPassword");
      return { account, keys };
    });
    const isRight = await deps.passwords.matches(oldPassword, before.passwordHash);
    if (!isRight) throw new AppError("wrong-credentials");
    checkPassword(newPassword, before.login, "/newPassword");
    const passwordHash = await deps.passwords.hash(newPassword);

    return conclude(async (tx) => {
      const { session, account, actor: acting } = await ownSession(tx, actor, origin, now);
      if (account.passwordHash !== before.passwordHash) throw new AppError("wrong-credentials");
      await tx.accounts.save({ ...account, passwordHash });
      await tx.sessions.closeAll(account.id);
      await tx.invitations.drop(account.id);
      await clearTries(tx.attempts, keys);
      return startSession(tx, deps, { account, grant: { id: session.grantId, actor: acting } }, session);
    });
  },
});
