import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import type { StoredAccount } from "../domain/account.ts";
import { clearTries } from "../guard.ts";
import { ownSession } from "../own-session.ts";
import { countOwnTry } from "../own-try.ts";
import { demandNoTotp, freshStep, recoveryHash } from "../second-factor.ts";
import { useCase } from "../use-case.ts";

const recoveryCodeCount = 10;

const demandBegun = (account: StoredAccount): void => {
  if (!account.totp) throw new AppError("totp-not-begun", { accountId: account.id });
  demandNoTotp(account);
};

/** Confirms the second factor with a code of it, and gives ten recovery codes, which are kept as hashes only. */
export const confirmTotp = useCase({
  input: identityRoutes.confirmTotp.input,
  run: async ({ input: { code }, conclude, ...asking }) => {
    const { actor, deps, origin } = asking;
    const { keys } = await countOwnTry(asking, "/code", demandBegun);
    const recoveryCodes = Array.from({ length: recoveryCodeCount }, () => deps.tokens.newRecoveryCode());

    return conclude(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, deps.clock.now());
      const step = freshStep(deps, account, code);
      if (!account.totp || step === null) throw new AppError("wrong-code", { accountId: account.id });
      await tx.accounts.save({ ...account, totp: { ...account.totp, isConfirmed: true, step } });
      const hashes = recoveryCodes.map((one) => recoveryHash(deps, account.id, one));
      await tx.recoveryCodes.replace(account.id, hashes);
      await clearTries(tx.attempts, keys);
      return { recoveryCodes };
    });
  },
});
