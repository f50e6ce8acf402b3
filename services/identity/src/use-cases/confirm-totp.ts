import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { hasTotp } from "../domain/account.ts";
import { clearTries, countTry, keysOf } from "../guard.ts";
import { ownSession } from "../own-session.ts";
import { freshStep, recoveryHash } from "../second-factor.ts";
import { useCase } from "../use-case.ts";

const recoveryCodeCount = 10;

/** Confirms the second factor with a code of it, and gives ten recovery codes, which are kept as hashes only. */
export const confirmTotp = useCase({
  input: identityRoutes.confirmTotp.input,
  run: async ({ input: { code }, actor, deps, transact, conclude, origin }) => {
    const now = deps.clock.now();
    const keys = await transact(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, now);
      if (!account.totp) throw new AppError("totp-not-begun", { accountId: account.id });
      if (hasTotp(account)) throw new AppError("totp-set", { accountId: account.id });
      const counted = keysOf(deps.safe, account.login, origin?.from);
      await countTry(tx.attempts, counted, now, "/code");
      return counted;
    });
    const recoveryCodes = Array.from({ length: recoveryCodeCount }, () => deps.tokens.newRecoveryCode());

    return conclude(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, now);
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
