import { actionsOf } from "@qianxian/contracts/access";
import { identityRoutes, type Me } from "@qianxian/contracts/identity";
import type { AccountId, Actor } from "@qianxian/contracts/vocabulary";
import { accountOf, canonical, type Transact } from "@qianxian/kernel";
import { hasTotp } from "../domain/account.ts";
import { grantCard, isHeld } from "../domain/grant.ts";
import { namedPlace } from "../domain/named-place.ts";
import { namesElsewhere, stationNames } from "../known-names.ts";
import { type Tx, useCase } from "../use-case.ts";

const held = (transact: Transact<Tx>, actor: Actor, accountId: AccountId | null) =>
  transact(async (tx) => {
    const account = accountId && (await tx.accounts.find(accountId));
    const grants = accountId === null ? [] : (await tx.grants.of([accountId])).filter(isHeld);
    const stations = await stationNames(tx, [actor, ...grants.map((grant) => grant.actor)]);
    return { account, grants, stations };
  });

/** Tells callers who their credential is, where it acts and what it may do, and which roles their account holds; a key has no account. */
export const readMe = useCase({
  input: identityRoutes.readMe.input,
  run: async ({ actor, deps, transact }): Promise<Me> => {
    const { account, grants, stations } = await held(transact, actor, accountOf(actor));
    const names = { stations, ...(await namesElsewhere(deps, [actor, ...grants.map((grant) => grant.actor)])) };
    const own = canonical(actor);
    const active = grants.find((grant) => canonical(grant.actor) === own);
    return {
      actor,
      displayName: account?.displayName ?? null,
      named: namedPlace(actor, names, active?.county),
      actions: actionsOf(actor.role, actor.role === "employer" ? actor.only : undefined),
      grants: grants.map((grant) => ({
        ...grantCard(grant),
        named: namedPlace(grant.actor, names, grant.county),
        isActive: grant === active,
      })),
      hasTotp: account !== null && hasTotp(account),
    };
  },
});
