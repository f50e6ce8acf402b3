import { placementsRoutes } from "@qianxian/contracts/placements";
import { recordDecision } from "../decision.ts";
import { useCase } from "../use-case.ts";

/** The employer takes the worker: a seat is reserved, then the answer is recorded. */
export const acceptReferral = useCase({
  input: placementsRoutes.acceptReferral.input,
  run: ({ input: { referralId }, actor, ...env }) =>
    recordDecision(env, actor, referralId, { status: "accepted" }),
});
