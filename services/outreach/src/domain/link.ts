import type { MessageId, Scope } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";

/**
 * What a link claims, while it can be used.
 * @throws AppError `link-invalid`, `link-expired`
 */
export const usable = <C extends { expiresAt: Date }>(claim: C | null, now: Date): C => {
  if (!claim) throw new AppError("link-invalid");
  if (claim.expiresAt.getTime() <= now.getTime()) throw new AppError("link-expired");
  return claim;
};

type Reader = { read(token: string): { messageId: MessageId } | null; scopeOf(messageId: MessageId): Scope };

/** On whose behalf a request by link runs: the holder of that one link; a link nobody signed sees nothing. */
export const holderOf = (token: string, links: Reader): Scope[] => {
  const claim = links.read(token);
  return claim ? [links.scopeOf(claim.messageId)] : [];
};
