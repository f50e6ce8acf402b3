import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { checkPassword } from "../domain/password-rules.ts";
import { clearTries, keysOf } from "../guard.ts";
import { notePasswordSet } from "../note-audit.ts";
import { useCase } from "../use-case.ts";

/** Sets an account's password by the token of an invitation, which is good once; sessions of before end. */
export const acceptInvitation = useCase({
  input: identityRoutes.acceptInvitation.input,
  run: async ({ input: { token, password }, deps, transact, conclude, origin }) => {
    const now = deps.clock.now();
    const tokenHash = deps.tokens.fingerprint(token);
    const invited = await transact(async (tx) => {
      const id = await tx.invitations.find(tokenHash, now);
      return id && tx.accounts.find(id);
    });
    if (!invited) throw new AppError("invitation-invalid");
    checkPassword(password, invited.login, "/password");
    const passwordHash = await deps.passwords.hash(password);

    return conclude(async (tx) => {
      const accountId = await tx.invitations.take(tokenHash, now);
      const account = accountId && (await tx.accounts.lock(accountId));
      if (!account || account.status === "disabled") throw new AppError("invitation-invalid");
      await tx.accounts.save({ ...account, passwordHash, status: "active" });
      await tx.sessions.closeAll(account.id);
      await clearTries(tx.attempts, keysOf(deps.safe, account.login, null));
      await notePasswordSet(tx, origin, account.id);
      return { login: account.login };
    });
  },
});
