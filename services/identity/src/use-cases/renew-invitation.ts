import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { invite } from "../invitation.ts";
import { checkWhole, reachedAccount } from "../managed-account.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.renewInvitation;

/** A new token to set a password with; the password of now goes on until it is used. */
export const renewInvitation = useCase({
  input: route.input,
  run: ({ input: { accountId }, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const managed = await reachedAccount(tx, route, actor, accountId);
      checkWhole(managed, actor);
      if (managed.account.status === "disabled") throw new AppError("account-disabled", { accountId });
      return invite(tx, deps, accountId);
    }),
});
