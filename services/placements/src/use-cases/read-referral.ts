import { placementsRoutes } from "@qianxian/contracts/placements";
import { AppError } from "@qianxian/kernel";
import { nameOf } from "../decision.ts";
import { reachesCase, viewOf } from "../domain/referral.ts";
import { useCase } from "../use-case.ts";

/** Shows one referral; to a stranger it does not exist. */
export const readReferral = useCase({
  input: placementsRoutes.readReferral.input,
  run: async ({ input: { referralId }, actor, deps, transact }) => {
    const referral = await transact((tx) => tx.referrals.find(referralId));
    if (!referral || !reachesCase(placementsRoutes.readReferral, actor, referral))
      throw new AppError("referral-not-found", { referralId });
    return viewOf(referral, await nameOf(deps, referral));
  },
});
