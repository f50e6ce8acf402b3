import { identityRoutes } from "@qianxian/contracts/identity";
import { AccountId } from "@qianxian/contracts/vocabulary";
import { cardOf, type StoredAccount } from "../domain/account.ts";
import { invite } from "../invitation.ts";
import { newGrant } from "../managed-account.ts";
import { vouchFor } from "../own-place.ts";
import { useCase } from "../use-case.ts";

/** Opens an account with one role; who has the token answered, once, sets its password within seven days. */
export const inviteAccount = useCase({
  input: identityRoutes.inviteAccount.input,
  run: async ({ input: { login, displayName, place }, actor, deps, conclude }) => {
    const ownPlace = await vouchFor(deps, actor, place);
    return conclude(async (tx) => {
      const account: StoredAccount = {
        id: AccountId.parse(deps.newId()),
        login,
        displayName,
        passwordHash: null,
        status: "invited",
        workerId: null,
        totp: null,
        createdAt: deps.clock.now(),
      };
      const grant = await newGrant(tx, deps, actor, account.id, ownPlace);
      await tx.accounts.add(account);
      await tx.grants.add([grant]);
      return { ...cardOf(account, [grant]), invitation: await invite(tx, deps, account.id) };
    });
  },
});
