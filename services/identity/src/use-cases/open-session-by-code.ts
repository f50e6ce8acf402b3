import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { isOpen, tried } from "../domain/log-in-code.ts";
import { clearTries, countTry, keysOf } from "../guard.ts";
import { leaderAccount } from "../leader-account.ts";
import { noteAudit } from "../note-audit.ts";
import { startSession } from "../own-session.ts";
import { codeHashOf, phoneHashOf } from "../phone-code.ts";
import { useCase } from "../use-case.ts";

/** Logs a leader in by the code sent to their phone: once, within five minutes, in five tries. */
export const openSessionByCode = useCase({
  input: identityRoutes.openSessionByCode.input,
  run: async ({ input, deps, transact, origin }) => {
    const now = deps.clock.now();
    const keys = keysOf(deps.safe, null, origin?.from);
    const phoneHash = phoneHashOf(deps.safe, input.phone);
    const codeHash = codeHashOf(deps.safe, phoneHash, input.code);
    await transact((tx) => countTry(tx.attempts, keys, now, "/phone"));

    const opened = await transact(async (tx) => {
      const code = await tx.logInCodes.lockLatest(phoneHash);
      if (!isOpen(code, now)) return null;
      const after = tried(code, codeHash, now);
      await tx.logInCodes.save(after);
      const held = after.usedAt === null ? null : await leaderAccount(tx, deps, after.leaders);
      if (!held) return null;
      await clearTries(tx.attempts, keys);
      await noteAudit(tx, origin, { actor: held.grant.actor, about: { accountId: held.account.id } });
      return startSession(tx, deps, held, { from: origin?.from ?? null });
    });
    if (!opened) throw new AppError("wrong-code");
    return opened;
  },
});
