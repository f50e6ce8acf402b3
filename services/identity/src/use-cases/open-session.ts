import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { accountOf } from "../domain/account.ts";
import { endOf, idleMsMax, sessionMsMax } from "../domain/session.ts";
import { useCase } from "../use-case.ts";

/** Logs in. An unknown name and a wrong password answer alike, and take as long. */
export const openSession = useCase({
  input: identityRoutes.openSession.input,
  run: async ({ input: { login, password }, deps, transact }) => {
    const account = await transact((tx) => tx.accounts.findByLogin(login));
    const isRight = await deps.passwords.matches(password, account?.passwordHash ?? null);
    if (!account || !isRight) throw new AppError("wrong-credentials");

    const now = deps.clock.now();
    const token = deps.tokens.newSessionToken();
    const tokenHash = deps.tokens.fingerprint(token);
    const session = { tokenHash, accountId: account.id, openedAt: now, seenAt: now };
    await transact(async (tx) => {
      const [openedBefore, seenBefore] = [sessionMsMax, idleMsMax].map(
        (ms) => new Date(now.getTime() - ms),
      ) as [Date, Date];
      await tx.sessions.clear(account.id, openedBefore, seenBefore);
      await tx.sessions.open(session);
    });
    return { token, expiresAt: endOf(session).toISOString(), account: accountOf(account) };
  },
});
