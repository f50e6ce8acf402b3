import { identityRoutes } from "@qianxian/contracts/identity";
import { clearTries } from "../guard.ts";
import { ownSession } from "../own-session.ts";
import { proveByPassword } from "../own-try.ts";
import { demandNoTotp } from "../second-factor.ts";
import { useCase } from "../use-case.ts";

/** Begins with a second factor: a new secret, sealed, that asks for nothing until a code of it is confirmed. */
export const enrolTotp = useCase({
  input: identityRoutes.enrolTotp.input,
  run: async ({ input: { password }, conclude, ...asking }) => {
    const { actor, deps, origin } = asking;
    const { keys } = await proveByPassword(asking, password, "/password", demandNoTotp);

    const secret = deps.authenticator.newSecret();
    return conclude(async (tx) => {
      const { account } = await ownSession(tx, actor, origin, deps.clock.now());
      demandNoTotp(account);
      const totp = { sealed: deps.safe.seal(account.id, secret), isConfirmed: false, step: 0 };
      await tx.accounts.save({ ...account, totp });
      await clearTries(tx.attempts, keys);
      return { secret, uri: deps.authenticator.uriOf(secret, account.login) };
    });
  },
});
