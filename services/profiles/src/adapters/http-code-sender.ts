import { outreachInternalRoutes } from "@qianxian/contracts/outreach";
import type { Client } from "@qianxian/http";
import type { CodeSender } from "../ports/join-codes.ts";

/** Codes sent by outreach; of one that the channel did not take the person asks for another. */
export const httpCodeSender = (client: Pick<Client, "call">): CodeSender => ({
  send: async (workerId, code) => {
    await client.call(outreachInternalRoutes.sendCode, { workerId, code, purpose: "join-crew" });
  },
});
