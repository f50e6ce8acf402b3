import type { EndState, MessageRow } from "../end-state.ts";
import { entriesOf, type Entry } from "../journal.ts";
import { doubled, type Violation, violations } from "./violation.ts";

const pairOf = ({ workerId, vacancyId }: Pick<MessageRow, "workerId" | "vacancyId">): string =>
  `${workerId} ${vacancyId}`;

/** A request to send what the channel already has; who does not know asks, and does not send again. */
const resentIn = (end: EndState): string[] =>
  end.handOvers.filter(({ outcome }) => outcome === "known" || outcome === "different").map(({ messageId }) => messageId);

const outcomesOf = (end: EndState): Violation[] => {
  const receipts = new Map(end.ledger.map(({ messageId, receiptId }) => [messageId, receiptId]));
  const open = end.messages.filter(({ status }) => status !== "sent" && status !== "failed");
  const wrong = end.messages.filter(({ id, status, because, receiptId, answer }) => {
    const receipt = receipts.get(id);
    if (status === "sent") return receipt === undefined || (receiptId !== receipt && answer === null);
    return status === "failed" && (because === null || receipt !== undefined);
  });
  return [
    ...violations("message-without-outcome", open.map(({ id, status }) => `${id} ${status}`)),
    ...violations("message-outcome-wrong", wrong.map(({ id, status }) => `${id} ${status}`)),
  ];
};

/** Every message that was promised is there once, reached the channel at most once, and its outcome is known and true. */
export const checkMessages = (entries: readonly Entry[], end: EndState): Violation[] => {
  const promised = entriesOf(entries, "campaign-sent").flatMap(({ pairs }) => pairs.map(pairOf));
  const there = new Set(end.messages.map(pairOf));
  const ids = new Set(end.messages.map(({ id }) => id));
  const strays = end.ledger.filter(({ messageId }) => !ids.has(messageId));
  return [
    ...violations("message-missing", promised.filter((pair) => !there.has(pair))),
    ...violations("message-doubled", [
      ...doubled(end.messages.map(pairOf)),
      ...doubled(end.ledger.map(({ messageId }) => messageId)),
    ]),
    ...violations("message-stray", strays.map(({ messageId }) => messageId)),
    ...violations("message-resent", resentIn(end)),
    ...outcomesOf(end),
  ];
};
