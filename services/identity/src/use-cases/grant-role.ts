import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { cardOf } from "../domain/account.ts";
import { newGrant, reachedAccount, shownTo } from "../managed-account.ts";
import { vouchFor } from "../own-place.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.grantRole;

/** Gives an account a further role in the caller's county. */
export const grantRole = useCase({
  input: route.input,
  run: async ({ input: { accountId, place }, actor, deps, conclude }) => {
    const ownPlace = await vouchFor(deps, actor, place);
    return conclude(async (tx) => {
      const { account, grants } = await reachedAccount(tx, route, actor, accountId);
      if (account.status === "disabled") throw new AppError("account-disabled", { accountId });
      const grant = await newGrant(tx, deps, actor, accountId, ownPlace);
      await tx.grants.add([grant]);
      return cardOf(account, shownTo(actor, [...grants, grant]));
    });
  },
});
