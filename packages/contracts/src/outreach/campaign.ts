import { z } from "zod";
import { VacancyBrief, Within } from "../matcher/index.ts";
import { CampaignId, MessageId, numberInQuery, VacancyId, WorkerId, Words } from "../vocabulary/index.ts";

/** planned: a dry run nobody hears of; sending: messages are queued; paused: what waits stays where it is; sent: each has an outcome. */
export const CampaignStatus = z.enum(["planned", "sending", "paused", "sent"]);
export type CampaignStatus = z.infer<typeof CampaignStatus>;

/** Who would get which vacancy, and why. */
export const PlannedMessage = z
  .strictObject({
    workerId: WorkerId,
    maskedName: z.string().nullable(),
    vacancyId: VacancyId,
    score: z.int().min(0).max(10_000),
    sentence: Words,
  })
  .meta({ id: "PlannedMessage" });
export type PlannedMessage = z.infer<typeof PlannedMessage>;

/** Why somebody who is looking gets nothing in this campaign; by-hand: a clerk took them out, and may put them back. */
export const LeftOutReason = z.enum([
  "refuses-automated",
  "no-consent",
  "no-phone",
  "already-offered",
  "weekly-cap",
  "gate",
  "ranked-too-low",
  "vacancy-full",
  "by-hand",
]);
export type LeftOutReason = z.infer<typeof LeftOutReason>;

export const LeftOut = z
  .strictObject({
    workerId: WorkerId,
    maskedName: z.string().nullable(),
    reason: LeftOutReason,
    says: Words,
  })
  .meta({ id: "LeftOut" });
export type LeftOut = z.infer<typeof LeftOut>;

/** What a campaign is asked to do. */
export const CampaignOrder = z
  .strictObject({
    vacancyIds: z.array(VacancyId).min(1).max(200),
    within: Within.default({}),
    /** Messages one person may get in this campaign. */
    perWorkerMax: z.int().min(1).max(3).default(1),
    /** Messages per open seat of a vacancy. */
    offersPerSeat: z.int().min(1).max(20).default(3),
    /** Pairs below are not offered; the preset is a little more for than against (5000). */
    scoreMin: z.int().min(0).max(10_000).default(5_500),
  })
  .meta({ id: "CampaignOrder" });
export type CampaignOrder = z.infer<typeof CampaignOrder>;

export const Campaign = z
  .strictObject({
    id: CampaignId,
    status: CampaignStatus,
    createdAt: z.iso.datetime(),
    /** When it was confirmed. */
    sentAt: z.iso.datetime().nullable(),
    /** When the first message leaves; until then the confirmation can be undone. Null for a plan. */
    sendsAt: z.iso.datetime().nullable(),
    order: CampaignOrder,
    vacancies: z.array(VacancyBrief),
    planned: z.array(PlannedMessage),
    leftOut: z.array(LeftOut),
    /** People within who are not looking for work. */
    notSeeking: z.int().nonnegative(),
    counts: z.strictObject({
      planned: z.int(),
      queued: z.int(),
      sent: z.int(),
      failed: z.int(),
      unknown: z.int(),
      replied: z.int(),
      interested: z.int(),
    }),
  })
  .meta({ id: "Campaign" });
export type Campaign = z.infer<typeof Campaign>;

/** unknown: the channel did not say whether it took the message; it is asked, never sent again blindly. */
export const MessageStatus = z.enum(["queued", "sending", "sent", "failed", "unknown"]);
export type MessageStatus = z.infer<typeof MessageStatus>;

export const Answer = z.enum(["interested", "not-suitable", "call-me"]);
export type Answer = z.infer<typeof Answer>;

/** Why it does not suit, in the worker's own choice of words. */
export const NotSuitableReason = z.enum(["too-far", "pay-too-low", "other-work", "has-work", "other"]);
export type NotSuitableReason = z.infer<typeof NotSuitableReason>;

/** sms: by the channel of messages, with a link; in-person: a leader told it, and recorded the answer. */
export const MessageChannel = z.enum(["sms", "in-person"]);
export type MessageChannel = z.infer<typeof MessageChannel>;

export const Message = z
  .strictObject({
    id: MessageId,
    /** Null for what was told in person. */
    campaignId: CampaignId.nullable(),
    channel: MessageChannel,
    /** When it was queued, or told; when it was queued again for one that was sent anew. */
    createdAt: z.iso.datetime(),
    workerId: WorkerId,
    maskedName: z.string().nullable(),
    vacancyId: VacancyId,
    vacancyTitle: z.string(),
    status: MessageStatus,
    /** Why it failed or is unknown, in words for a clerk. */
    because: Words.nullable(),
    answer: Answer.nullable(),
    reason: NotSuitableReason.nullable(),
    sentAt: z.iso.datetime().nullable(),
    answeredAt: z.iso.datetime().nullable(),
    /** When the answer was taken care of: by a referral, by a clerk, or by itself when it says no. Null while it waits. */
    handledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Message" });
export type Message = z.infer<typeof Message>;

/** What the signed link shows a worker. */
export const Offer = z
  .strictObject({
    /** As it stands now; as it was planned when its service does not answer. */
    vacancy: VacancyBrief,
    /** False once the vacancy is known to be closed or full; then nobody can say yes any more. */
    stillOpen: z.boolean(),
    sentence: Words,
    answer: Answer.nullable(),
    /** Until when the answer can be given or changed. */
    answerBy: z.iso.datetime(),
  })
  .meta({ id: "Offer" });
export type Offer = z.infer<typeof Offer>;

/** A list a clerk reads as a whole. */
export const messagesMax = numberInQuery(1, 500, 100);
