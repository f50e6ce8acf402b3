import { placementsRoutes } from "@qianxian/contracts/placements";
import { countyDay } from "@qianxian/kernel";
import { recordDecision } from "../decision.ts";
import { useCase } from "../use-case.ts";

/** The worker has started: the seat is filled, then the day is recorded. */
export const startReferral = useCase({
  input: placementsRoutes.startReferral.input,
  run: ({ input, actor, ...env }) => {
    const startedOn = input.startedOn ?? countyDay(env.deps.clock.now());
    return recordDecision(env, actor, input.referralId, { status: "started", startedOn });
  },
});
