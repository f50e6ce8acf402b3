import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { cardOf } from "../domain/account.ts";
import { heldGrant, newGrant, reachedAccount, shownTo } from "../managed-account.ts";
import { vouchFor } from "../own-place.ts";
import { useCase } from "../use-case.ts";

const route = identityRoutes.moveRole;

const otherRole = {
  pointer: "/place/role",
  code: "other_role",
  zh: "移动只换地方，不换角色；要换角色请先收回再授予",
  en: "a move changes the place, not the role; withdraw the role and grant another",
};

/** Moves a role to another place: the old one ends with its sessions, the new one begins. */
export const moveRole = useCase({
  input: route.input,
  run: async ({ input: { accountId, grantId, place }, actor, deps, conclude }) => {
    const ownPlace = await vouchFor(deps, actor, place);
    return conclude(async (tx) => {
      const managed = await reachedAccount(tx, route, actor, accountId);
      const grant = heldGrant(managed, actor, grantId);
      if (grant.actor.role !== place.role) throw new AppError("invalid-input", {}, { fields: [otherRole] });
      const moved = await newGrant(tx, deps, actor, accountId, ownPlace);
      await tx.grants.add([moved]);
      await tx.grants.end([grant.id], deps.clock.now());
      return cardOf(managed.account, shownTo(actor, await tx.grants.of([accountId])));
    });
  },
});
