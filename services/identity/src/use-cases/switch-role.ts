import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { isHeld } from "../domain/grant.ts";
import { ownSession, startSession } from "../own-session.ts";
import { useCase } from "../use-case.ts";

/** Lets the caller act in another role of the account, under a fresh token; it ends when the first would have. */
export const switchRole = useCase({
  input: identityRoutes.switchRole.input,
  run: ({ input: { grantId }, actor, deps, conclude, origin }) =>
    conclude(async (tx) => {
      const { session, account } = await ownSession(tx, actor, origin, deps.clock.now());
      const grant = (await tx.grants.of([account.id])).find((one) => one.id === grantId && isHeld(one));
      if (!grant) throw new AppError("grant-not-found", { grantId });
      await tx.sessions.close(session.tokenHash);
      return startSession(tx, deps, { account, grant }, session);
    }),
});
