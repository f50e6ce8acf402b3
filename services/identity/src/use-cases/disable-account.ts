import { identityRoutes } from "@qianxian/contracts/identity";
import { cardOf } from "../domain/account.ts";
import { checkAdminsLeft, checkWhole, reachedAccount, shownTo } from "../managed-account.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.disableAccount;

/** Disables an account: its sessions end with the transaction, its invitation is void. */
export const disableAccount = useCase({
  input: route.input,
  run: ({ input: { accountId }, actor, conclude }) =>
    conclude(async (tx) => {
      const managed = await reachedAccount(tx, route, actor, accountId);
      checkWhole(managed, actor);
      const account = { ...managed.account, status: "disabled" } as const;
      if (managed.account.status !== "disabled") await checkAdminsLeft(tx, accountId, managed.grants);
      await tx.accounts.save(account);
      await tx.sessions.closeAll(accountId);
      await tx.invitations.drop(accountId);
      return cardOf(account, shownTo(actor, managed.grants));
    }),
});
