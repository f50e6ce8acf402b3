import type { Invitation } from "@qianxian/contracts/identity";
import type { AccountId } from "@qianxian/contracts/vocabulary";
import type { Deps, Tx } from "./use-case.ts";

const invitationMsMax = 7 * 24 * 3_600_000;

/** A token for the owner of an account to set a password with, good for seven days; an earlier one is void. */
export const invite = async (
  tx: Tx,
  { clock, tokens }: Pick<Deps, "clock" | "tokens">,
  accountId: AccountId,
): Promise<Invitation> => {
  const token = tokens.newInvitation();
  const expiresAt = new Date(clock.now().getTime() + invitationMsMax);
  await tx.invitations.put({ tokenHash: tokens.fingerprint(token), accountId, expiresAt });
  return { token, expiresAt: expiresAt.toISOString() };
};
