import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { Reason } from "../identity/audit.ts";
import { ReferralId } from "../vocabulary/index.ts";

/** How an employer reaches a worker who said yes to its vacancy. */
export const ReferralContact = z
  .strictObject({ name: z.string(), phone: z.string().nullable() })
  .meta({ id: "ReferralContact" });
export type ReferralContact = z.infer<typeof ReferralContact>;

export const contactRoutes = defineRoutes({
  readReferralContact: {
    method: "post",
    path: "/v1/referrals/:referralId/contact",
    summary: "Name and phone of a worker who said yes, for the employer of that vacancy, with a reason; counted, and noted in the audit log.",
    action: "referral.contact",
    input: z.strictObject({ referralId: ReferralId, reason: Reason }),
    output: ReferralContact,
    status: 200,
    errors: ["referral-not-found", "consent-missing", "too-many-views"],
  },
});
