import { MessageQueued, outreachRoutes } from "@qianxian/contracts/outreach";
import type { Words } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { askAndChange } from "../change-message.ts";
import { afterAttempt, because } from "../domain/delivery.ts";
import { type OfferMessage, queueAgain } from "../domain/message.ts";
import { weekMs } from "../domain/plan.ts";
import type { Receipt } from "../ports/channel.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";
import { vacancyBar } from "../vacancy-bar.ts";

/** What the others say: of an unknown message whether the channel has it, of a failed one why it would fail again. */
type Said = { receipt: Receipt | null; bar: Words | null };

const ask = async (message: OfferMessage, deps: Deps): Promise<Said> => {
  if (message.status !== "failed" && message.status !== "unknown") return { receipt: null, bar: null };
  const contact = await deps.people.contactOf(message.workerId);
  if (message.status === "unknown") {
    const attemptedAt = new Date(message.attemptedAt ?? message.createdAt);
    return { receipt: await deps.channel.find({ messageId: message.id, to: contact?.phone ?? null, attemptedAt }), bar: null };
  }
  if (!contact) return { receipt: null, bar: because.noContact };
  if (!contact.consentToPush) return { receipt: null, bar: because.noConsent };
  return { receipt: null, bar: await vacancyBar(message.vacancy, deps) };
};

const hopeless = (messageId: string, says: Words): AppError =>
  new AppError("message-hopeless", { messageId }, { fields: [{ pointer: "/messageId", code: "hopeless", ...says }] });

const barIn = async (tx: Tx, { workerId, answer }: OfferMessage, { clock, rules }: Deps): Promise<Words | null> => {
  if (answer !== null) return because.answered;
  const note = (await tx.workers.hold([workerId])).get(workerId);
  if (note?.erased) return because.erased;
  if (note && !note.mayPush) return because.noConsent;
  const had = await tx.messages.countSince([workerId], new Date(clock.now().getTime() - weekMs));
  return (had.get(workerId) ?? 0) >= rules.weeklyCap ? because.cap : null;
};

/** The channel has been asked: it has the message, or certainly has not, or nobody can tell. */
const afterAsking = async (tx: Tx, message: OfferMessage, receipt: Receipt | null, deps: Deps): Promise<OfferMessage> => {
  if (receipt) {
    const outcome = { kind: "sent", receiptId: receipt.receiptId, at: receipt.acceptedAt } as const;
    return afterAttempt(message, outcome, deps.clock.now(), []).message;
  }
  if (!deps.channel.idempotent)
    throw new AppError("message-may-have-arrived", { messageId: message.id });
  await tx.outbox.add(MessageQueued, { messageId: message.id });
  return message;
};

const again = async (tx: Tx, message: OfferMessage, { bar, receipt }: Said, deps: Deps): Promise<OfferMessage> => {
  if (message.status === "queued" || message.status === "sending") return message;
  if (message.status === "sent") throw new AppError("message-not-failed", { messageId: message.id });
  if (message.status === "unknown") return afterAsking(tx, message, receipt, deps);
  const says = bar ?? (await barIn(tx, message, deps));
  if (says) throw hopeless(message.id, says);
  await tx.outbox.add(MessageQueued, { messageId: message.id });
  return queueAgain(message, deps.clock.now());
};

/**
 * Queues a failed message again if it has a chance by now: the person has a number, still wants messages and has room in
 * the week, the vacancy can be offered. Of an unknown one the channel is asked; what it may have is never sent again. One
 * that is on its way already stays so.
 */
export const retryMessage = useCase({
  input: outreachRoutes.retryMessage.input,
  run: (asked) =>
    askAndChange(asked, {
      ask: (message) => ask(message, asked.deps),
      hold: async (tx, { workerId }) => {
        await tx.messages.queueAlone();
        await tx.workers.hold([workerId]);
      },
      decide: (message, said, tx) => again(tx, message, said, asked.deps),
    }),
});
