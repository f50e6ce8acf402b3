import type { VacancyBrief } from "@qianxian/contracts/matcher";
import type { Answer, MessageStatus, NotSuitableReason } from "@qianxian/contracts/outreach";
import type { CampaignId, MessageId, Scope, WorkerId, Words } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { CampaignRecord, PlannedOffer } from "./campaign.ts";
import { placesOfMessage } from "./place.ts";

/** One offer of one vacancy to one worker, never with name or number; instants are ISO strings. */
export type OfferMessage = {
  id: MessageId;
  campaignId: CampaignId;
  /** Place of the campaign's maker. */
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
  /** Times it was taken up to be sent; a night's rest is no attempt. */
  attempts: number;
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
};

/** How long a link can be answered. */
export const linkMs = 7 * 24 * 3_600_000;

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
    place: campaign.place,
    scopes: placesOfMessage(told, pair.town ?? campaign.place),
    workerId: pair.workerId,
    vacancy,
    score: pair.score,
    sentence: pair.sentence,
    reasonClause: pair.because,
    status: "queued",
    because: null,
    attempts: 0,
    createdAt: now.toISOString(),
    attemptedAt: null,
    answerBy: null,
    sentAt: null,
    receiptId: null,
    answer: null,
    reason: null,
    answeredAt: null,
    answerRevision: 0,
    settledAt: null,
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
  };
  return { message: next, isNews: true };
};

/** Fixes the answer, once. */
export const settle = (message: OfferMessage, now: Date): OfferMessage => ({
  ...message,
  settledAt: message.settledAt ?? now.toISOString(),
});
