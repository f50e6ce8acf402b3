import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { countedPageOf, flagInQuery, MessageId, pageInput, VacancyId, WorkerId } from "../vocabulary/index.ts";
import { Answer, Message } from "./campaign.ts";
import { MessageSort } from "./messages.ts";

export const replyRoutes = defineRoutes({
  listReplies: {
    method: "get",
    path: "/v1/replies",
    summary: "Answers of workers by when they were given; `handled=false` are those that wait for somebody.",
    action: "message.read",
    input: z.strictObject({
      ...pageInput,
      answer: Answer.optional(),
      handled: flagInQuery.optional(),
      vacancyId: VacancyId.optional(),
      workerId: WorkerId.optional(),
      sort: MessageSort.default("newest"),
    }),
    output: countedPageOf(Message),
    status: 200,
    errors: [],
  },
  handleReply: {
    method: "post",
    path: "/v1/replies/:messageId/handled",
    summary: "Mark an answer as taken care of, or as waiting again. A changed answer waits again by itself.",
    action: "campaign.plan",
    input: z.strictObject({ messageId: MessageId, handled: z.boolean() }),
    output: Message,
    status: 200,
    errors: ["message-not-found"],
    takesKey: true,
  },
});
