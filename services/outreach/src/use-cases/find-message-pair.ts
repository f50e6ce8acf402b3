import { outreachInternalRoutes } from "@qianxian/contracts/outreach";
import { useCase } from "../use-case.ts";

/** Tells another service whom a message went to and about which vacancy. */
export const findMessagePair = useCase({
  input: outreachInternalRoutes.findMessagePair.input,
  run: async ({ input: { messageId }, transact }) => {
    const message = await transact((tx) => tx.messages.find(messageId));
    return { pair: message && { workerId: message.workerId, vacancyId: message.vacancy.id } };
  },
});
