import { identityRoutes } from "@qianxian/contracts/identity";
import { cardOf, enabled } from "../domain/account.ts";
import { checkWhole, reachedAccount, shownTo } from "../managed-account.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.enableAccount;

/** Lets a disabled account log in again, with the roles it holds. */
export const enableAccount = useCase({
  input: route.input,
  run: ({ input: { accountId }, actor, conclude }) =>
    conclude(async (tx) => {
      const managed = await reachedAccount(tx, route, actor, accountId);
      checkWhole(managed, actor);
      const account = managed.account.status === "disabled" ? enabled(managed.account) : managed.account;
      await tx.accounts.save(account);
      return cardOf(account, shownTo(actor, managed.grants));
    }),
});
