import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { Reason } from "../identity/audit.ts";
import { MessageId, ReferralId, VacancyId, WorkerId } from "../vocabulary/index.ts";
import { Referral } from "./referral.ts";

/** A referral, and whether this request made it or brought it back; false when it stood already, as it is. */
export const MadeReferral = z.strictObject({ referral: Referral, isNew: z.boolean() }).meta({ id: "MadeReferral" });
export type MadeReferral = z.infer<typeof MadeReferral>;

export const referRoutes = defineRoutes({
  createReferral: {
    method: "post",
    path: "/v1/referrals",
    summary:
      "Staff refer a worker who said yes to them, on the phone or at the counter; that yes also lets the employer have the contact. One that stands already is answered as it is.",
    action: "referral.create",
    input: z.strictObject({
      workerId: WorkerId,
      vacancyId: VacancyId,
      /** The message that the worker answered, such as with 请打电话给我. */
      messageId: MessageId.optional(),
      /** The worker said so, to whoever sends this. */
      workerSaidYes: z.literal(true),
      /** The worker is with another employer, or taken on by one, and wants this all the same. */
      evenIfPlaced: z.literal(true).optional(),
    }),
    output: MadeReferral,
    status: 201,
    errors: [
      "worker-not-found",
      "vacancy-not-found",
      "employer-not-found",
      "vacancy-not-live",
      "vacancy-closed",
      "no-seat-open",
      "pair-fails-gates",
      "worker-placed-elsewhere",
      "message-of-another",
    ],
    takesKey: true,
  },
  withdrawReferral: {
    method: "post",
    path: "/v1/referrals/:referralId/withdraw",
    summary: "The worker changed their mind, or staff take back a referral of theirs; a reserved seat opens again.",
    action: "referral.create",
    input: z.strictObject({ referralId: ReferralId, reason: Reason.optional() }),
    output: Referral,
    status: 200,
    errors: ["referral-not-found", "referral-settled"],
    takesKey: true,
  },
});
