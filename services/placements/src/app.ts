import type { placementsRoutes } from "@qianxian/contracts/placements";
import type { AppFor } from "@qianxian/http";
import type { Env, Reaction } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { acceptReferral } from "./use-cases/accept-referral.ts";
import { listReferrals } from "./use-cases/list-referrals.ts";
import { openReferral } from "./use-cases/open-referral.ts";
import { readReferral } from "./use-cases/read-referral.ts";
import { refuseReferral } from "./use-cases/refuse-referral.ts";
import { startReferral } from "./use-cases/start-referral.ts";

/** Everything this service can be asked to do. */
export const placementsApp = (env: Env<Tx, Deps>): AppFor<typeof placementsRoutes> => ({
  listReferrals: listReferrals(env),
  readReferral: readReferral(env),
  acceptReferral: acceptReferral(env),
  refuseReferral: refuseReferral(env),
  startReferral: startReferral(env),
});

/** Everything this service does because an event happened. */
export const placementsReactions = (env: Env<Tx, Deps>): Record<"open-referral", Reaction> => ({
  "open-referral": openReferral(env),
});
