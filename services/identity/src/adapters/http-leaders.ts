import { defineRoutes } from "@qianxian/contracts";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import type { Call } from "@qianxian/http";
import { z } from "zod";
import { LedCrew } from "../domain/log-in-code.ts";
import type { CodeSender, Leaders } from "../ports/leaders.ts";

const asked = defineRoutes({
  leadersByPhone: {
    method: "post",
    path: "/internal/profiles/leaders/by-phone",
    summary: "The crews whose leader has this phone.",
    action: "stack.call",
    input: z.strictObject({ phone: z.string() }),
    output: z.strictObject({ leaders: z.array(LedCrew) }),
    status: 200,
    errors: [],
  },
  sendCode: {
    method: "post",
    path: "/internal/outreach/codes",
    summary: "Send a one-time code to a person's phone.",
    action: "stack.call",
    input: z.strictObject({ workerId: WorkerId, code: z.string() }),
    output: z.unknown(),
    status: 202,
    errors: [],
  },
});

/** Leaders as profiles knows them. */
export const httpLeaders = (call: Call): Leaders => ({
  byPhone: async (phone) => (await call(asked.leadersByPhone, { phone })).leaders,
});

/** Codes sent by outreach. */
export const httpCodeSender = (call: Call): CodeSender => ({
  send: async (workerId, code) => {
    await call(asked.sendCode, { workerId, code });
  },
});
