import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { Reason } from "../identity/audit.ts";
import { CampaignId, countedPageOf, MessageId, pageInput, VacancyId, WorkerId } from "../vocabulary/index.ts";
import { Answer, Message, messagesMax, MessageStatus } from "./campaign.ts";

/** One state or several, with commas between: `failed,unknown`. */
const statuses = z
  .string()
  .max(60)
  .transform((text) => text.split(",").map((one) => one.trim()))
  .pipe(z.array(MessageStatus).min(1).max(5))
  .optional();

/** By when they were queued or told first: newest first, or oldest first. */
export const MessageSort = z.enum(["newest", "oldest"]);
export type MessageSort = z.infer<typeof MessageSort>;

export const messageRoutes = defineRoutes({
  listMessages: {
    method: "get",
    path: "/v1/campaigns/:campaignId/messages",
    summary: "The messages of a campaign with their outcome and the answers; `status` takes several, with commas between.",
    action: "message.read",
    input: z.strictObject({
      campaignId: CampaignId,
      limit: messagesMax,
      cursor: pageInput.cursor,
      status: statuses,
      answer: Answer.optional(),
    }),
    output: countedPageOf(Message),
    status: 200,
    errors: ["campaign-not-found"],
  },
  listAllMessages: {
    method: "get",
    path: "/v1/messages",
    summary: "Messages of every campaign and those told in person; `status` takes several, with commas between.",
    action: "message.read",
    input: z.strictObject({
      ...pageInput,
      status: statuses,
      workerId: WorkerId.optional(),
      vacancyId: VacancyId.optional(),
      campaignId: CampaignId.optional(),
      answer: Answer.optional(),
      /** Queued or told on this day of the county's or later. */
      from: z.iso.date().optional(),
      sort: MessageSort.default("newest"),
    }),
    output: countedPageOf(Message),
    status: 200,
    errors: [],
  },
  retryMessage: {
    method: "post",
    path: "/v1/messages/:messageId/retry",
    summary: "Queue a failed message again; of an unknown one the channel is asked first, and what may have arrived is never sent again.",
    action: "campaign.plan",
    input: z.strictObject({ messageId: MessageId }),
    output: Message,
    status: 200,
    errors: [
      "message-not-found",
      "message-not-failed",
      "message-may-have-arrived",
      "message-hopeless",
      "channel-unavailable",
    ],
    takesKey: true,
  },
  settleMessage: {
    method: "post",
    path: "/v1/messages/:messageId/settle",
    summary: "Record what a clerk has found out about an unknown message, by phone say: it has arrived, or it has not.",
    action: "campaign.plan",
    input: z.strictObject({ messageId: MessageId, as: z.enum(["sent", "failed"]), reason: Reason }),
    output: Message,
    status: 200,
    errors: ["message-not-found", "message-not-unknown"],
    takesKey: true,
  },
});
