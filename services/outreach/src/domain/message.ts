import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { Answer, MessageChannel, MessageStatus, NotSuitableReason } from "@qianxian/contracts/outreach";
import type { AccountId, CampaignId, CrewId, MessageId, Scope, WorkerId, Words } from "@qianxian/contracts/vocabulary";
import type { ReferralStatus } from "@qianxian/contracts/placements";
import { AppError } from "@qianxian/kernel";
import type { CampaignRecord, PlannedOffer } from "./campaign.ts";
import { placesOfMessage } from "./place.ts";

/** One offer of one vacancy to one worker, never with name or number; instants are ISO strings. */
export type OfferMessage = {
  id: MessageId;
  /** Null for what a leader told in person. */
  campaignId: CampaignId | null;
  channel: MessageChannel;
  /** The crew whose leader recorded an answer; null when none has. */
  crewId: CrewId | null;
  /** Place of the campaign's maker, or the crew's town. */
  place: string;
  /** Places of the tree that may see it: those of its person. */
  scopes: readonly Scope[];
  workerId: WorkerId;
  /** As it was when the plan was made. */
  vacancy: VacancyBrief;
  score: number;
  sentence: Words;
  /** The clause a message gives as its reason; null for a message without one. */
  reasonClause: Words | null;
  status: MessageStatus;
  because: Words | null;
  /** Its job came while the campaign was paused; it is queued again when the campaign goes on. */
  parked: boolean;
  /** Times it was taken up to be sent; a night's rest is no attempt. */
  attempts: number;
  /** When it was queued, the last time; the week's share counts from then. */
  createdAt: string;
  /** When it was last handed to the channel as far as we know; asking the channel is no handing over. */
  attemptedAt: string | null;
  /** Fixed at the first attempt, so that every attempt sends the same text. */
  answerBy: string | null;
  sentAt: string | null;
  receiptId: string | null;
  answer: Answer | null;
  reason: NotSuitableReason | null;
  answeredAt: string | null;
  /** Counts the answers. */
  answerRevision: number;
  /** The employer has decided; the answer stands. */
  settledAt: string | null;
  /** When the answer was taken care of; null while it waits. */
  handledAt: string | null;
  /** The clerk who said so; null when a referral did, or the answer itself. */
  handledBy: AccountId | null;
};

/** How long a link can be answered. */
export const linkMs = 7 * 24 * 3_600_000;

/** A message of which no channel has been asked yet. */
export const untried = { because: null, parked: false, attempts: 0, attemptedAt: null, answerBy: null } as const;

/** A message to which nobody has answered yet. */
export const unanswered = {
  answer: null,
  reason: null,
  answeredAt: null,
  answerRevision: 0,
  settledAt: null,
  handledAt: null,
  handledBy: null,
} as const;

/** A planned pair as a message that waits to be sent; `told` are its person's places, if the ledger has told them. */
export const queue = (
  id: MessageId,
  campaign: CampaignRecord,
  pair: PlannedOffer,
  { now, told }: { now: Date; told?: readonly Scope[] | undefined },
): OfferMessage => {
  const vacancy = campaign.vacancies.find((brief) => brief.id === pair.vacancyId);
  if (!vacancy) throw new AppError("unexpected", { vacancyId: pair.vacancyId });
  return {
    id,
    campaignId: campaign.id,
    channel: "sms",
    crewId: null,
    place: campaign.place,
    scopes: placesOfMessage(told, pair.town ?? campaign.place),
    workerId: pair.workerId,
    vacancy,
    score: pair.score,
    sentence: pair.sentence,
    reasonClause: pair.because,
    status: "queued",
    ...untried,
    createdAt: now.toISOString(),
    sentAt: null,
    receiptId: null,
    ...unanswered,
  };
};

const wholeSecond = (ms: number): string => new Date(Math.floor(ms / 1_000) * 1_000).toISOString();

/** Has the message an outcome that no further attempt may change? */
export const isOver = ({ status }: Pick<OfferMessage, "status">): boolean =>
  status === "sent" || status === "failed";

/** Takes the message up for an attempt. */
export const take = (message: OfferMessage, now: Date): OfferMessage => ({
  ...message,
  status: "sending",
  parked: false,
  attempts: message.attempts + 1,
  attemptedAt: message.status === "queued" ? now.toISOString() : message.attemptedAt,
  answerBy: message.answerBy ?? wholeSecond(now.getTime() + linkMs),
});

/**
 * Records an answer. The same answer again changes nothing, and one given after a time-out of the
 * channel proves that the message arrived.
 * @returns the message and whether the answer is news
 * @throws AppError `offer-settled`
 */
export const answered = (
  message: OfferMessage,
  given: { answer: Answer; reason: NotSuitableReason | null },
  now: Date,
): { message: OfferMessage; isNews: boolean } => {
  const reason = given.answer === "not-suitable" ? given.reason : null;
  if (message.answer === given.answer && message.reason === reason)
    return { message, isNews: false };
  if (message.settledAt) throw new AppError("offer-settled", { messageId: message.id });
  const arrived = message.status === "unknown" ? { status: "sent" as const, because: null } : {};
  const next: OfferMessage = {
    ...message,
    ...arrived,
    sentAt: message.sentAt ?? (message.status === "unknown" ? message.attemptedAt : null),
    answer: given.answer,
    reason,
    answeredAt: now.toISOString(),
    answerRevision: message.answerRevision + 1,
    // A no asks for nothing more; anything else waits for a referral or a clerk.
    handledAt: given.answer === "not-suitable" ? now.toISOString() : null,
    handledBy: null,
  };
  return { message: next, isNews: true };
};

const decided: readonly ReferralStatus[] = ["accepted", "refused", "started"];

/** Fixes the answer, once. */
export const settle = (message: OfferMessage, now: Date): OfferMessage => ({
  ...message,
  settledAt: message.settledAt ?? now.toISOString(),
});

/**
 * What the course of a referral means for the message it came from: a referral takes care of the answer, one that was
 * withdrawn leaves it waiting again, unless it says no or a clerk has taken care of it; once the employer has decided,
 * the answer is fixed.
 */
export const followReferral = (message: OfferMessage, status: ReferralStatus, now: Date): OfferMessage => {
  const after = decided.includes(status) ? settle(message, now) : message;
  if (after.answer === null) return after;
  if (status !== "withdrawn") return { ...after, handledAt: after.handledAt ?? now.toISOString() };
  return after.answer === "not-suitable" || after.handledBy ? after : { ...after, handledAt: null };
};

/** Marks the answer as taken care of by a clerk, or as waiting again. */
export const handle = (message: OfferMessage, handled: boolean, by: AccountId | null, now: Date): OfferMessage => {
  if ((message.handledAt !== null) === handled) return message;
  return { ...message, handledAt: handled ? now.toISOString() : null, handledBy: handled ? by : null };
};

/** Queues a failed message again, as if it were new: its link, its attempts and its place in the week begin anew. */
export const queueAgain = (message: OfferMessage, now: Date): OfferMessage => ({
  ...message,
  status: "queued",
  ...untried,
  createdAt: now.toISOString(),
});
