import { z } from "zod";
import { AccountId, EmployerId, MessageId, ReferralId, VacancyId, WorkerId, Words } from "../vocabulary/index.ts";

/** referred 已推荐, accepted 企业同意, refused 企业不同意, started 已上岗, withdrawn 本人放弃. */
export const ReferralStatus = z.enum(["referred", "accepted", "refused", "started", "withdrawn"]);
export type ReferralStatus = z.infer<typeof ReferralStatus>;

/** Why an employer says no; never a ground that law forbids. */
export const RefusalReason = z.enum([
  "lacks-skill",
  "lacks-certificate",
  "did-not-come",
  "not-reachable",
  "seats-filled-otherwise",
  "declined-by-worker",
  "other",
]);
export type RefusalReason = z.infer<typeof RefusalReason>;

/** Where the worker said yes: by the signed link, or to staff at the counter or on the phone. */
export const SaidYesTo = z.enum(["link", "staff"]);
export type SaidYesTo = z.infer<typeof SaidYesTo>;

/** A worker who said yes, sent to an employer. */
export const Referral = z
  .strictObject({
    id: ReferralId,
    revision: z.int().positive(),
    status: ReferralStatus,
    /** The message that was answered; null for somebody at the counter. */
    messageId: MessageId.nullable(),
    saidYesTo: SaidYesTo,
    /** Who referred, when it was staff. */
    referredBy: AccountId.nullable(),
    workerId: WorkerId,
    maskedName: z.string().nullable(),
    vacancyId: VacancyId,
    vacancyTitle: z.string(),
    employerId: EmployerId,
    score: z.int().min(0).max(10_000),
    sentence: Words,
    refusalReason: RefusalReason.nullable(),
    refusalNote: z.string().nullable(),
    referredAt: z.iso.datetime(),
    answeredAt: z.iso.datetime().nullable(),
    startedOn: z.iso.date().nullable(),
  })
  .meta({ id: "Referral" });
export type Referral = z.infer<typeof Referral>;

/** What other services know of a referral. */
export const ReferralCard = Referral.omit({
  maskedName: true,
  vacancyTitle: true,
  sentence: true,
  score: true,
  refusalNote: true,
})
  .extend({
    /** Cards of before staff could refer say neither. */
    saidYesTo: SaidYesTo.default("link"),
    referredBy: AccountId.nullable().default(null),
  })
  .meta({ id: "ReferralCard" });
export type ReferralCard = z.infer<typeof ReferralCard>;
