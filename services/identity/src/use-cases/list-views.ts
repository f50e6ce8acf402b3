import { identityRoutes } from "@qianxian/contracts/identity";
import { ownAccount } from "../own-account.ts";
import { useCase } from "../use-case.ts";

/** Lists the views that the caller's account keeps, by list and name. */
export const listViews = useCase({
  input: identityRoutes.listViews.input,
  run: async ({ input: { list }, actor, transact }) => {
    const accountId = ownAccount(actor);
    return { items: await transact((tx) => tx.views.of(accountId, list)) };
  },
});
