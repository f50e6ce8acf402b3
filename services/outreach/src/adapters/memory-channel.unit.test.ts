/**
 * Guarantees
 * 1. The twin keeps the promises of a channel, as an idempotent one and as one that is not.
 */
import { channelContract, type ChannelUnderTest } from "../ports/channel.contract.ts";
import { memoryChannel } from "./memory-channel.ts";

const open = (idempotent: boolean) => async (): Promise<ChannelUnderTest> => {
  const channel = memoryChannel({ idempotent });
  return {
    channel,
    taken: async () => channel.taken.map(({ messageId }) => messageId),
    codes: async () => channel.codes.map(({ messageId }) => messageId),
    behave: async (mood) => channel.behave(mood),
    orphan: () => {
      const orphan = memoryChannel({ idempotent });
      orphan.behave("is-down");
      return orphan;
    },
    close: async () => {},
  };
};

channelContract("memory (idempotent)", open(true));
channelContract("memory (not idempotent)", open(false));
