import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { LogInCode } from "../identity/log-in-code.ts";
import { WorkerId } from "../vocabulary/index.ts";
import { messageInternalRoutes } from "./lookup.ts";

export const outreachInternalRoutes = defineRoutes({
  ...messageInternalRoutes,
  sendCode: {
    method: "post",
    path: "/internal/outreach/codes",
    summary: "Send a one-time code, good for five minutes, to a worker's phone; neither stored nor logged.",
    action: "stack.call",
    input: z.strictObject({
      workerId: WorkerId,
      code: LogInCode,
      /** What the person does by it, as the message says. */
      purpose: z.enum(["log-in", "join-crew"]).default("log-in"),
    }),
    /** False when the channel has certainly or possibly not taken it: a new code may be asked for. */
    output: z.strictObject({ sent: z.boolean() }),
    status: 200,
    errors: [],
  },
});
