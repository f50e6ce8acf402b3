import { identityRoutes } from "@qianxian/contracts/identity";
import { cardOf } from "../domain/account.ts";
import { checkAdminsLeft, heldGrant, reachedAccount, shownTo } from "../managed-account.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.withdrawRole;

/** Takes a role away; the sessions that act in it end with it. */
export const withdrawRole = useCase({
  input: route.input,
  run: ({ input: { accountId, grantId }, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const managed = await reachedAccount(tx, route, actor, accountId);
      const grant = heldGrant(managed, actor, grantId);
      await checkAdminsLeft(tx, accountId, [grant]);
      await tx.grants.end([grant.id], deps.clock.now());
      return cardOf(managed.account, shownTo(actor, await tx.grants.of([accountId])));
    }),
});
