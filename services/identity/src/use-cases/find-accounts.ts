import { identityRoutes } from "@qianxian/contracts/identity";
import { accountsPage } from "../accounts-page.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.findAccounts;

/** Lists accounts of the caller's county whose name or login contains a text, as `listAccounts` does. */
export const findAccounts = useCase({
  input: route.input,
  run: ({ input, actor, transact }) => accountsPage(route, input, actor, transact),
});
