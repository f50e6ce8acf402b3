import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { MessageId, VacancyId, WorkerId } from "../vocabulary/index.ts";

export const messageInternalRoutes = defineRoutes({
  findMessagePair: {
    method: "post",
    path: "/internal/outreach/messages/pair",
    summary: "Whom a message went to and which vacancy it is about; null for none.",
    action: "stack.call",
    input: z.strictObject({ messageId: MessageId }),
    output: z.strictObject({ pair: z.strictObject({ workerId: WorkerId, vacancyId: VacancyId }).nullable() }),
    status: 200,
    errors: [],
  },
});
