import { identityRoutes } from "@qianxian/contracts/identity";
import { cardOf } from "../domain/account.ts";
import { reachedAccount, shownTo } from "../managed-account.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.readAccount;

/** Shows one account with its roles in the caller's county. */
export const readAccount = useCase({
  input: route.input,
  run: ({ input: { accountId }, actor, transact }) =>
    transact(async (tx) => {
      const { account, grants } = await reachedAccount(tx, route, actor, accountId);
      return cardOf(account, shownTo(actor, grants));
    }),
});
