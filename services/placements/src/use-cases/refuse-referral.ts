import { placementsRoutes } from "@qianxian/contracts/placements";
import { giveBack, recordDecision } from "../decision.ts";
import { useCase } from "../use-case.ts";

/** The employer does not take the worker and says why; a reserved seat opens again. */
export const refuseReferral = useCase({
  input: placementsRoutes.refuseReferral.input,
  run: ({ input: { referralId, reason, note = null }, actor, ...env }) =>
    recordDecision(env, actor, referralId, { status: "refused", reason, note }),
  settle: giveBack,
});
