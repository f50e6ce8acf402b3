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
