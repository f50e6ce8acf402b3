import type { placementsRoutes } from "@qianxian/contracts/placements";
import type { AppFor } from "@qianxian/http";
import type { Env, Reaction } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { acceptReferral } from "./use-cases/accept-referral.ts";
import { createReferral } from "./use-cases/create-referral.ts";
import { followWorkers } from "./use-cases/follow-workers.ts";
import { listReferrals } from "./use-cases/list-referrals.ts";
import { openReferral } from "./use-cases/open-referral.ts";
import { readReferralContact } from "./use-cases/read-referral-contact.ts";
import { readReferral } from "./use-cases/read-referral.ts";
import { refuseReferral } from "./use-cases/refuse-referral.ts";
import { startReferral } from "./use-cases/start-referral.ts";
import { withdrawReferral } from "./use-cases/withdraw-referral.ts";

/** Everything this service can be asked to do. */
export const placementsApp = (env: Env<Tx, Deps>): AppFor<typeof placementsRoutes> => ({
  listReferrals: listReferrals(env),
  readReferral: readReferral(env),
  readReferralContact: readReferralContact(env),
  createReferral: createReferral(env),
  acceptReferral: acceptReferral(env),
  refuseReferral: refuseReferral(env),
  startReferral: startReferral(env),
  withdrawReferral: withdrawReferral(env),
});

/** Everything this service does because an event happened. */
export const placementsReactions = (env: Env<Tx, Deps>): Record<"follow-workers" | "open-referral", Reaction> => ({
  "follow-workers": followWorkers(env),
  "open-referral": openReferral(env),
});
