import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { ownAccount } from "../own-account.ts";
import { useCase } from "../use-case.ts";

/** Removes a view of the caller's account; another's does not exist. */
export const removeView = useCase({
  input: identityRoutes.removeView.input,
  run: async ({ input: { viewId }, actor, conclude }) => {
    const accountId = ownAccount(actor);
    return conclude(async (tx) => {
      if (!(await tx.views.remove(accountId, viewId))) throw new AppError("view-not-found", { viewId });
      return { removed: true as const };
    });
  },
});
