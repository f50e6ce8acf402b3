import { z } from "zod";
import { defineEvent } from "../define.ts";
import { MessageId, VacancyId, WorkerId, Words } from "../vocabulary/index.ts";
import { Answer, NotSuitableReason } from "./campaign.ts";

export const MessageQueued = defineEvent({
  type: "outreach.message-queued",
  version: 1,
  aggregate: "messages",
  about: "One message to one worker waits to be sent; one job per message.",
  payload: z.strictObject({ messageId: MessageId }),
});

export const ReplyReceived = defineEvent({
  type: "outreach.reply-received",
  version: 1,
  aggregate: "replies",
  about: "A worker answered an offer, or changed the answer.",
  payload: z.strictObject({
    messageId: MessageId,
    /** Counts the answers to this message; a late older one is ignored. */
    revision: z.int().positive(),
    workerId: WorkerId,
    vacancyId: VacancyId,
    answer: Answer,
    reason: NotSuitableReason.nullable(),
    score: z.int().min(0).max(10_000),
    sentence: Words,
    answeredAt: z.iso.datetime(),
  }),
});
