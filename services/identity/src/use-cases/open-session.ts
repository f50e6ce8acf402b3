import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { hasTotp } from "../domain/account.ts";
import { clearTries, countTry, forgetTry, keysOf } from "../guard.ts";
import { noteAudit, noteRefusedLogIn } from "../note-audit.ts";
import { firstRoleOf, startSession } from "../own-session.ts";
import { takeCode } from "../second-factor.ts";
import { useCase } from "../use-case.ts";

/**
 * Logs in. An unknown name, a wrong password and an account that is disabled answer alike, and take as long; so
 * does a lock-out. A password hashed the older way is hashed anew. A failure with a name that exists is noted in the audit
 * log, after the answer, so that nobody can tell by the time.
 */
export const openSession = useCase({
  input: identityRoutes.openSession.input,
  run: async ({ input: { login, password, code }, deps, transact, origin }) => {
    const now = deps.clock.now();
    const keys = keysOf(deps.safe, login, origin?.from);
    const known = await transact(async (tx) => {
      await countTry(tx.attempts, keys, now, "/login");
      return tx.accounts.findByLogin(login);
    });
    const hash = known?.passwordHash ?? null;
    const isRight = await deps.passwords.matches(password, hash);
    const refused = (code: "wrong-credentials" | "wrong-code"): AppError => {
      if (known) deps.afterwards(() => transact((tx) => noteRefusedLogIn(tx, origin, known.id)));
      return new AppError(code);
    };
    if (!known || hash === null || !isRight || known.status !== "active") throw refused("wrong-credentials");
    if (hasTotp(known) && code === undefined) {
      await transact((tx) => forgetTry(tx.attempts, keys));
      throw new AppError("code-needed");
    }
    const passwordHash = deps.passwords.isOld(hash) ? await deps.passwords.hash(password) : hash;

    return transact(async (tx) => {
      const account = await tx.accounts.lock(known.id);
      if (account?.status !== "active" || account.passwordHash !== hash) throw refused("wrong-credentials");
      const grant = await firstRoleOf(tx, account.id);
      const admitted = await takeCode(tx, deps, account, code);
      if (!admitted) throw refused("wrong-code");
      if (!grant) throw new AppError("not-allowed", { accountId: account.id });
      await tx.accounts.save({ ...admitted, passwordHash });
      await clearTries(tx.attempts, keys);
      await noteAudit(tx, origin, { actor: grant.actor, about: { accountId: account.id } });
      return startSession(tx, deps, { account, grant }, { from: origin?.from ?? null });
    });
  },
});
