import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError, entryOf, note } from "@qianxian/kernel";
import { hasTotp } from "../domain/account.ts";
import { isHeld } from "../domain/grant.ts";
import { countTry, forgetTry, keysOf } from "../guard.ts";
import { startSession } from "../own-session.ts";
import { takeCode } from "../second-factor.ts";
import { useCase } from "../use-case.ts";

/**
 * Logs in. An unknown name, a wrong password and an account that is disabled answer alike, and take as long; so
 * does a lock-out. A password hashed the older way is hashed anew.
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
    if (!known || hash === null || !isRight || known.status !== "active") throw new AppError("wrong-credentials");
    if (hasTotp(known) && code === undefined) {
      await transact((tx) => forgetTry(tx.attempts, keys));
      throw new AppError("code-needed");
    }
    const passwordHash = deps.passwords.isOld(hash) ? await deps.passwords.hash(password) : hash;

    return transact(async (tx) => {
      const account = await tx.accounts.lock(known.id);
      if (account?.status !== "active" || account.passwordHash !== hash) throw new AppError("wrong-credentials");
      const [grant] = (await tx.grants.of([account.id])).filter(isHeld);
      const admitted = await takeCode(tx, deps, account, code);
      if (!admitted) throw new AppError("wrong-code");
      if (!grant) throw new AppError("not-allowed", { accountId: account.id });
      await tx.accounts.save({ ...admitted, passwordHash });
      await tx.attempts.clear(keys);
      if (origin) await note(tx.outbox, entryOf(origin, grant.actor, { accountId: account.id }, null));
      return startSession(tx, deps, { account, grant }, { from: origin?.from ?? null });
    });
  },
});
