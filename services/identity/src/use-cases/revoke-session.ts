import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { ownSession } from "../own-session.ts";
import { useCase } from "../use-case.ts";

/** Ends one of the caller's own sessions; another account's does not exist for them. */
export const revokeSession = useCase({
  input: identityRoutes.revokeSession.input,
  run: ({ input: { sessionId }, actor, deps, conclude, origin }) =>
    conclude(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, deps.clock.now());
      const closed = await tx.sessions.closeOwn(account.id, sessionId);
      if (!closed) throw new AppError("session-not-found", { sessionId });
      return { closed };
    }),
});
