import { identityRoutes } from "@qianxian/contracts/identity";
import { codeMsMax, codesAnHour, hourMs, type LogInCode } from "../domain/log-in-code.ts";
import { codeHashOf, phoneHashOf } from "../phone-code.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

/** Keeps a code for a phone, whoever it belongs to; null when there were too many within the hour. */
const prepared = async (tx: Tx, deps: Deps, phone: string, code: string): Promise<LogInCode | null> => {
  const now = deps.clock.now();
  const phoneHash = phoneHashOf(deps.safe, phone);
  const asked = await tx.logInCodes.lockCount(phoneHash, new Date(now.getTime() - hourMs));
  if (asked >= codesAnHour) return null;
  const kept: LogInCode = {
    id: deps.newId(),
    phoneHash,
    codeHash: codeHashOf(deps.safe, phoneHash, code),
    leaders: [],
    askedAt: now,
    expiresAt: new Date(now.getTime() + codeMsMax),
    tries: 0,
    usedAt: null,
  };
  await tx.logInCodes.add(kept);
  return kept;
};

/**
 * Has a code sent to a phone if a leader has it; the answer is the same, and comes as soon, for every phone. The
 * phone itself is neither kept nor logged.
 */
export const requestSessionCode = useCase({
  input: identityRoutes.requestSessionCode.input,
  run: async ({ input: { phone }, deps, transact }) => {
    const code = deps.tokens.newCode();
    const kept = await transact((tx) => prepared(tx, deps, phone, code));
    if (!kept) return {};
    deps.afterwards(async () => {
      const found = await deps.leaders.byPhone(phone);
      const [first] = found;
      if (!first) return;
      const leaders = found.filter(({ workerId }) => workerId === first.workerId);
      await transact(async (tx) => {
        const latest = await tx.logInCodes.lockLatest(kept.phoneHash);
        if (latest?.id === kept.id) await tx.logInCodes.save({ ...latest, leaders });
      });
      await deps.codeSender.send(first.workerId, code);
    });
    return {};
  },
});
