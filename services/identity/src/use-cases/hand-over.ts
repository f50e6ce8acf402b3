import { identityRoutes } from "@qianxian/contracts/identity";
import { type AccountId, type Actor, GrantId } from "@qianxian/contracts/vocabulary";
import { AppError, canonical } from "@qianxian/kernel";
import { cardOf } from "../domain/account.ts";
import { inHandsOf, isHandedOver, isHeld, type StoredGrant } from "../domain/grant.ts";
import { heldGrant, type Managed, reachedAccount, shownTo } from "../managed-account.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.handOver;

const chosenOf = (managed: Managed, actor: Actor, ids: readonly GrantId[] | undefined): StoredGrant[] => {
  const named = ids?.map((id) => heldGrant(managed, actor, id)) ?? managed.grants.filter(isHeld);
  const own = shownTo(actor, named).filter(isHandedOver);
  if (own.length === 0 || (ids && own.length < new Set(ids).size))
    throw new AppError("nothing-to-hand-over", { accountId: managed.account.id });
  return own;
};

const reissued = (grants: readonly StoredGrant[], to: Managed, at: Date, newId: () => string): StoredGrant[] => {
  const has = new Set(to.grants.filter(isHeld).map(({ actor }) => canonical(actor)));
  return grants
    .map((grant) => ({ ...grant, id: GrantId.parse(newId()), accountId: to.account.id, actor: inHandsOf(grant.actor, to.account.id), from: at }))
    .filter(({ actor }) => !has.has(canonical(actor)));
};

/** Hands crews, employers' caseloads and stations over to another account of the county, all or none. */
export const handOver = useCase({
  input: route.input,
  run: ({ input: { accountId, toAccountId, grantIds }, actor, deps, conclude }) =>
    conclude(async (tx) => {
      const now = deps.clock.now();
      const both = new Map<AccountId, Managed>();
      for (const id of [accountId, toAccountId].toSorted()) both.set(id, await reachedAccount(tx, route, actor, id));
      const [from, to] = [both.get(accountId), both.get(toAccountId)];
      if (!from || !to || accountId === toAccountId) throw new AppError("nothing-to-hand-over", { accountId });
      if (to.account.status === "disabled") throw new AppError("account-disabled", { accountId: toAccountId });

      const chosen = chosenOf(from, actor, grantIds);
      await tx.grants.end(chosen.map(({ id }) => id), now);
      await tx.grants.add(reissued(chosen, to, now, deps.newId));
      const grants = shownTo(actor, await tx.grants.of([accountId, toAccountId]));
      return { from: cardOf(from.account, grants), to: cardOf(to.account, grants), moved: chosen.length };
    }),
});
