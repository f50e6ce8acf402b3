import { identityRoutes, viewsPerList } from "@qianxian/contracts/identity";
import { ViewId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { ownAccount } from "../own-account.ts";
import { useCase } from "../use-case.ts";

/** Keeps a list's filters, sort and columns under a name for the caller's account; the same name replaces. */
export const saveView = useCase({
  input: identityRoutes.saveView.input,
  run: async ({ input, actor, deps: { clock, newId }, conclude }) => {
    const accountId = ownAccount(actor);
    const view = { ...input, id: ViewId.parse(newId()), savedAt: clock.now().toISOString() };
    return conclude(async (tx) => {
      // One save of an account at a time, so that the views are counted right.
      if (!(await tx.accounts.lock(accountId))) throw new AppError("session-needed", { accountId });
      const kept = await tx.views.of(accountId, input.list);
      const isNew = !kept.some(({ name }) => name === input.name);
      if (isNew && kept.length >= viewsPerList) throw new AppError("views-full", { accountId });
      return tx.views.put(accountId, view);
    });
  },
});
