import { placementsRoutes } from "@qianxian/contracts/placements";
import { followCase, recordDecision } from "../decision.ts";
import { useCase } from "../use-case.ts";

/**
 * The worker changed their mind and told staff, or staff take back a referral of theirs; a reserved seat opens again.
 * A yes may follow, so the seat is set to what the case says by then, and a repeated request leaves it alone.
 */
export const withdrawReferral = useCase({
  input: placementsRoutes.withdrawReferral.input,
  run: async ({ input: { referralId }, actor, ...env }) => {
    const answer = await recordDecision(env, actor, referralId, { status: "withdrawn" });
    await followCase(env, referralId);
    return answer;
  },
});
