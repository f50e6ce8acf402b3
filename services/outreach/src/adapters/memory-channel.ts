import type { MessageId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { Channel, OutgoingCode, OutgoingMessage, Receipt } from "../ports/channel.ts";

/** How the twin misbehaves; `losesAnswers` stores and then does not say so. */
export type MemoryChannelMood = "well" | "refuses" | "is-down" | "loses-answers";

/** A channel in memory that can be told to misbehave; `taken` holds what it would deliver, in order. */
export type MemoryChannel = Channel & {
  taken: OutgoingMessage[];
  codes: OutgoingCode[];
  behave(mood: MemoryChannelMood): void;
};

/** A channel in memory; with `idempotent` false it takes a message as often as it is sent. */
export const memoryChannel = ({ idempotent = true }: { idempotent?: boolean } = {}): MemoryChannel => {
  const taken: OutgoingMessage[] = [];
  const codes: OutgoingCode[] = [];
  let mood: MemoryChannelMood = "well";
  const receiptOf = (messageId: MessageId): Receipt => ({
    messageId,
    receiptId: `receipt-${messageId}`,
    acceptedAt: "2026-03-02T02:00:01.000Z",
  });
  const knows = (messageId: MessageId) => taken.some((message) => message.messageId === messageId);
  return {
    kind: "memory",
    idempotent,
    taken,
    codes,
    behave: (next) => {
      mood = next;
    },
    send: async (message) => {
      const { messageId } = message;
      if (mood === "is-down") throw new AppError("channel-unavailable", { messageId });
      if (mood === "refuses") throw new AppError("channel-refused", { messageId });
      if (!idempotent || !knows(messageId)) taken.push(message);
      if (mood === "loses-answers") throw new AppError("outcome-unknown", { messageId });
      return receiptOf(messageId);
    },
    sendCode: async (code) => {
      const { messageId } = code;
      if (mood === "is-down") throw new AppError("channel-unavailable", { messageId });
      if (mood === "refuses") throw new AppError("channel-refused", { messageId });
      codes.push(code);
      if (mood === "loses-answers") throw new AppError("outcome-unknown", { messageId });
    },
    find: async ({ messageId }) => {
      if (mood === "is-down") throw new AppError("channel-unavailable", { messageId });
      return knows(messageId) ? receiptOf(messageId) : null;
    },
  };
};
