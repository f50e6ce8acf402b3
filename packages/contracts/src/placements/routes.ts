import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { Remark } from "../identity/audit.ts";
import { countedPageOf, EmployerId, pageInput, ReferralId, severalInQuery, VacancyId, WorkerId } from "../vocabulary/index.ts";
import { contactRoutes } from "./contact.ts";
import { referRoutes } from "./refer.ts";
import { Referral, ReferralStatus, RefusalReason } from "./referral.ts";

export const placementsRoutes = defineRoutes({
  ...contactRoutes,
  ...referRoutes,
  listReferrals: {
    method: "get",
    path: "/v1/referrals",
    summary: "Referrals, newest or oldest first; an employer sees the own ones.",
    action: "referral.read",
    input: z.strictObject({
      ...pageInput,
      sort: z.enum(["newest", "oldest"]).default("newest"),
      /** One or several, such as `referred,accepted`. */
      status: severalInQuery(ReferralStatus, ReferralStatus.options.length).optional(),
      vacancyId: VacancyId.optional(),
      workerId: WorkerId.optional(),
      employerId: EmployerId.optional(),
    }),
    output: countedPageOf(Referral),
    status: 200,
    errors: [],
  },
  readReferral: {
    method: "get",
    path: "/v1/referrals/:referralId",
    summary: "One referral.",
    action: "referral.read",
    input: z.strictObject({ referralId: ReferralId }),
    output: Referral,
    status: 200,
    errors: ["referral-not-found"],
  },
  acceptReferral: {
    method: "post",
    path: "/v1/referrals/:referralId/accept",
    summary: "The employer takes the worker; a seat is reserved.",
    action: "referral.decide",
    input: z.strictObject({ referralId: ReferralId }),
    output: Referral,
    status: 200,
    errors: ["referral-not-found", "referral-settled", "no-seat-open", "vacancy-closed"],
    takesKey: true,
  },
  refuseReferral: {
    method: "post",
    path: "/v1/referrals/:referralId/refuse",
    summary: "The employer does not take the worker, and says why; a reserved seat opens again.",
    action: "referral.decide",
    input: z.strictObject({
      referralId: ReferralId,
      reason: RefusalReason,
      note: Remark.optional(),
    }),
    output: Referral,
    status: 200,
    errors: ["referral-not-found", "referral-settled"],
    takesKey: true,
  },
  startReferral: {
    method: "post",
    path: "/v1/referrals/:referralId/started",
    summary: "The worker has started; the seat is filled.",
    action: "referral.decide",
    input: z.strictObject({ referralId: ReferralId, startedOn: z.iso.date().optional() }),
    output: Referral,
    status: 200,
    errors: ["referral-not-found", "referral-settled", "referral-not-accepted"],
    takesKey: true,
  },
});
