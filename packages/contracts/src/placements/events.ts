import { z } from "zod";
import { defineEvent } from "../define.ts";
import { ReferralCard } from "./referral.ts";

export const ReferralChanged = defineEvent({
  type: "placements.referral-changed",
  version: 1,
  aggregate: "referrals",
  about: "A worker was referred, the employer accepted, refused, or said that work started, or the worker changed their mind.",
  payload: z.strictObject({ referral: ReferralCard }),
});
