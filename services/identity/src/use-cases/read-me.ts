import { identityRoutes } from "@qianxian/contracts/identity";
import { accountOf } from "@qianxian/kernel";
import { hasTotp } from "../domain/account.ts";
import { grantCard, isHeld } from "../domain/grant.ts";
import { useCase } from "../use-case.ts";

/** Tells callers who their credential is, and which roles their account holds; a key has no account. */
export const readMe = useCase({
  input: identityRoutes.readMe.input,
  run: async ({ actor, transact }) => {
    const accountId = accountOf(actor);
    if (accountId === null) return { actor, displayName: null, grants: [], hasTotp: false };
    return transact(async (tx) => {
      const account = await tx.accounts.find(accountId);
      const grants = (await tx.grants.of([accountId])).filter(isHeld).map(grantCard);
      return {
        actor,
        displayName: account?.displayName ?? null,
        grants,
        hasTotp: account !== null && hasTotp(account),
      };
    });
  },
});
