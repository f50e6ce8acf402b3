import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { checkPassword } from "../domain/password-rules.ts";
import { clearTries } from "../guard.ts";
import { ownSession, startSession } from "../own-session.ts";
import { proveByPassword } from "../own-try.ts";
import { useCase } from "../use-case.ts";

/** Changes the caller's password: every session of the account ends, and the caller goes on under a fresh token. */
export const changePassword = useCase({
  input: identityRoutes.changePassword.input,
  run: async ({ input: { oldPassword, newPassword }, conclude, ...asking }) => {
    const { actor, deps, origin } = asking;
    const { account: before, keys } = await proveByPassword(asking, oldPassword, "/oldPassword");
    checkPassword(newPassword, before.login, "/newPassword");
    const passwordHash = await deps.passwords.hash(newPassword);

    return conclude(async (tx) => {
      const { session, account, actor: acting } = await ownSession(tx, actor, origin, deps.clock.now());
      if (account.passwordHash !== before.passwordHash) throw new AppError("wrong-credentials");
      await tx.accounts.save({ ...account, passwordHash });
      await tx.sessions.closeAll(account.id);
      await tx.invitations.drop(account.id);
      await clearTries(tx.attempts, keys);
      return startSession(tx, deps, { account, grant: { id: session.grantId, actor: acting } }, session);
    });
  },
});
