import { ReplyReceived } from "@qianxian/contracts/outreach";
import type { OfferMessage } from "./domain/message.ts";
import type { Tx } from "./use-case.ts";

/** Tells of an answer, by link or in person; of a message without one nothing. */
export const announceReply = async (tx: Tx, message: OfferMessage): Promise<void> => {
  if (!message.answer || !message.answeredAt) return;
  await tx.outbox.add(ReplyReceived, {
    messageId: message.id,
    revision: message.answerRevision,
    workerId: message.workerId,
    vacancyId: message.vacancy.id,
    answer: message.answer,
    reason: message.reason,
    score: message.score,
    sentence: message.sentence,
    answeredAt: message.answeredAt,
  });
};
