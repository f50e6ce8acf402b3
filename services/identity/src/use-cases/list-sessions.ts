import { identityRoutes } from "@qianxian/contracts/identity";
import { isLive, sessionCard } from "../domain/session.ts";
import { ownSession } from "../own-session.ts";
import { useCase } from "../use-case.ts";

/** Lists where the caller's account is logged in, the newest first. */
export const listSessions = useCase({
  input: identityRoutes.listSessions.input,
  run: ({ actor, deps, transact, origin }) =>
    transact(async (tx) => {
      const now = deps.clock.now();
      const { account } = await ownSession(tx, actor, origin, now);
      const live = (await tx.sessions.of(account.id)).filter(({ session }) => isLive(session, now));
      return { items: live.map((found) => sessionCard(found.session, found.actor, origin?.session)) };
    }),
});
