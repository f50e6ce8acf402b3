import { VacancyBrief } from "@qianxian/contracts/matcher";
import { Answer, MessageChannel, MessageStatus, NotSuitableReason } from "@qianxian/contracts/outreach";
import { AccountId, CampaignId, CrewId, MessageId, Scope, WorkerId, Words } from "@qianxian/contracts/vocabulary";
import { Prisma } from "#db";
import type { OfferMessage } from "../domain/message.ts";

type Row = Prisma.MessageGetPayload<object>;

const instant = (date: Date | null): string | null => date?.toISOString() ?? null;

/** A row as the domain knows it. */
export const messageOf = (row: Row): OfferMessage => ({
  id: MessageId.parse(row.id),
  campaignId: CampaignId.nullable().parse(row.campaignId),
  channel: MessageChannel.parse(row.channel),
  crewId: CrewId.nullable().parse(row.crewId),
  place: row.place,
  scopes: row.places.map((place) => Scope.parse(place)),
  workerId: WorkerId.parse(row.workerId),
  vacancy: VacancyBrief.parse(row.vacancy),
  score: row.score,
  sentence: Words.parse(row.sentence),
  reasonClause: Words.nullable().parse(row.reasonClause),
  status: MessageStatus.parse(row.status),
  because: Words.nullable().parse(row.because),
  parked: row.parked,
  attempts: row.attempts,
  createdAt: row.createdAt.toISOString(),
  attemptedAt: instant(row.attemptedAt),
  answerBy: instant(row.answerBy),
  sentAt: instant(row.sentAt),
  receiptId: row.receiptId,
  answer: Answer.nullable().parse(row.answer),
  reason: NotSuitableReason.nullable().parse(row.reason),
  answeredAt: instant(row.answeredAt),
  answerRevision: row.answerRevision,
  settledAt: instant(row.settledAt),
  handledAt: instant(row.handledAt),
  handledBy: AccountId.nullable().parse(row.handledBy),
});

/** A message as it is first stored. */
export const newRecordOf = (message: OfferMessage) => ({
  id: message.id,
  campaign_id: message.campaignId,
  channel: message.channel,
  crew_id: message.crewId,
  place: message.place,
  places: message.scopes,
  worker_id: message.workerId,
  vacancy_id: message.vacancy.id,
  vacancy: message.vacancy,
  score: message.score,
  sentence: message.sentence,
  reason_clause: message.reasonClause,
  status: message.status,
  created_at: message.createdAt,
  sent_at: message.sentAt,
  answer: message.answer,
  reason: message.reason,
  answered_at: message.answeredAt,
  answer_revision: message.answerRevision,
  handled_at: message.handledAt,
});

/** What changes in a message's life: delivery, answer, settlement, and what a clerk does about them. */
export const changedColumns = (message: OfferMessage) => ({
  status: message.status,
  because: message.because ?? Prisma.DbNull,
  parked: message.parked,
  attempts: message.attempts,
  createdAt: message.createdAt,
  attemptedAt: message.attemptedAt,
  answerBy: message.answerBy,
  sentAt: message.sentAt,
  receiptId: message.receiptId,
  answer: message.answer,
  reason: message.reason,
  answeredAt: message.answeredAt,
  answerRevision: message.answerRevision,
  settledAt: message.settledAt,
  handledAt: message.handledAt,
  handledBy: message.handledBy,
  crewId: message.crewId,
});
