import type { Verdict } from "@qianxian/contracts/matcher";
import type { Words } from "@qianxian/contracts/vocabulary";

/** Below this fit a part speaks against the vacancy rather than for it. */
const fitMin = 5_000;

/**
 * The clause that speaks most for the vacancy: of the parts known on both sides with a fit of 5000 or more the one that
 * adds most to the score (weight x fit), between equals the first in the order of the parts; null when there is none.
 */
export const strongestClause = ({ parts }: Pick<Verdict, "parts">): Words | null => {
  let strongest: { says: Words; adds: number } | null = null;
  for (const { unknown, fit, weight, says } of parts) {
    if (unknown !== "none" || fit === null || fit < fitMin) continue;
    const adds = weight * fit;
    if (strongest === null || adds > strongest.adds) strongest = { says, adds };
  }
  return strongest?.says ?? null;
};
