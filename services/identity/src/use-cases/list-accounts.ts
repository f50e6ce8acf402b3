import { identityRoutes } from "@qianxian/contracts/identity";
import { accountsPage } from "../accounts-page.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.listAccounts;

/** Lists the accounts that hold, or held, a role in the caller's county, newest first or by name. */
export const listAccounts = useCase({
  input: route.input,
  run: ({ input, actor, transact }) => accountsPage(route, input, actor, transact),
});
