import { MessageQueued } from "@qianxian/contracts/outreach";
import type { MessageId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { afterAttempt, because, type Outcome, stopped } from "../domain/delivery.ts";
import { isOver, type OfferMessage, take } from "../domain/message.ts";
import { offerParts, offerText } from "../domain/offer-text.ts";
import { quietUntil } from "../domain/quiet-hours.ts";
import type { OutgoingMessage, Receipt } from "../ports/channel.ts";
import { type Deps, reaction, type Tx } from "../use-case.ts";
import { vacancyBar } from "../vacancy-bar.ts";

/** A message under way, and whether an earlier attempt may already have reached the channel. */
type Attempt = { message: OfferMessage; mayBeThere: boolean };

type Held = { before: OfferMessage; isWanted: boolean; isPaused: boolean };

/**
 * The message, kept from changing, whether its person still wants any, as far as the ledger has told, and whether its
 * campaign is paused. The campaign is held first: who undoes it or pauses it comes before this attempt or after it.
 */
const hold = async (tx: Tx, messageId: MessageId): Promise<Held | null> => {
  const seen = await tx.messages.find(messageId);
  if (!seen) return null;
  const campaign = seen.campaignId && (await tx.campaigns.holdPause(seen.campaignId));
  const notes = await tx.workers.hold([seen.workerId]);
  const before = await tx.messages.lock(messageId);
  const isWanted = notes.get(seen.workerId)?.mayPush ?? true;
  return before && { before, isWanted, isPaused: campaign ? campaign.isPaused : false };
};

const begin = async (tx: Tx, messageId: MessageId, now: Date): Promise<Attempt | null> => {
  const held = await hold(tx, messageId);
  if (!held || isOver(held.before)) return null;
  const { before, isWanted, isPaused } = held;
  if (!isWanted && before.status === "queued") {
    await tx.messages.save(stopped({ message: before, retryAt: null }).message);
    return null;
  }
  if (isPaused && before.status === "queued") {
    await tx.messages.save({ ...before, parked: true });
    return null;
  }
  const message = take(before, now);
  await tx.messages.save(message);
  return { message, mayBeThere: before.status !== "queued" };
};

const outgoing = (message: OfferMessage, phone: string, deps: Deps): OutgoingMessage => {
  const expiresAt = new Date(message.answerBy ?? "");
  const token = deps.links.tokenFor({ messageId: message.id, expiresAt });
  const link = `${deps.publicUrl}/o/${token}`;
  const parts = offerParts(message.vacancy, message.reasonClause, link);
  return { messageId: message.id, to: phone, text: offerText(parts), parts };
};

const sent = ({ receiptId, acceptedAt }: Receipt): Outcome => ({ kind: "sent", receiptId, at: acceptedAt });

/** Looks for what an earlier attempt may have left at the channel, then sends unless that is unsafe. */
const deliver = async ({ message, mayBeThere }: Attempt, deps: Deps): Promise<Outcome> => {
  const { channel, people } = deps;
  const contact = await people.contactOf(message.workerId);
  if (mayBeThere) {
    const attemptedAt = new Date(message.attemptedAt ?? message.createdAt);
    const found = await channel.find({ messageId: message.id, to: contact?.phone ?? null, attemptedAt });
    if (found) return sent(found);
    if (!channel.idempotent) return { kind: "unknown" };
  }
  if (!contact) return { kind: "failed", because: because.noContact };
  if (!contact.consentToPush) return { kind: "failed", because: because.noConsent };
  const until = quietUntil(deps.clock.now(), deps.rules.quietHours);
  if (until) return { kind: "resting", until };
  const bar = await vacancyBar(message.vacancy, deps);
  if (bar) return { kind: "failed", because: bar };
  return sent(await channel.send(outgoing(message, contact.phone, deps)));
};

/** Whatever else the ledger, the vacancies or the channel say, nothing was sent by this attempt, and hours may mend it. */
const outcomeOf = (error: unknown, { mayBeThere }: Attempt): Outcome => {
  if (!(error instanceof AppError)) throw error;
  if (error.code === "channel-refused") return { kind: "failed", because: because.refused };
  if (error.code === "outcome-unknown") return { kind: "unknown" };
  return { kind: "later", isSafe: !mayBeThere };
};

const record = async (tx: Tx, messageId: MessageId, outcome: Outcome, deps: Deps): Promise<void> => {
  const held = await hold(tx, messageId);
  if (!held || isOver(held.before)) return;
  const after = afterAttempt(held.before, outcome, deps.clock.now(), deps.rules.retryDelaysMs);
  const { message, retryAt } = held.isWanted ? after : stopped(after);
  await tx.messages.save(message);
  if (retryAt) await tx.outbox.add(MessageQueued, { messageId }, { notBefore: retryAt });
};

/**
 * Sends one message: takes it up, asks for the number and whether the vacancy is still open, hands it
 * to the channel, keeps the receipt.
 * A crash or a time-out in between leaves it `sending` or `unknown`; the next attempt asks the
 * channel first. While its campaign is paused it is parked, and gets a new job afterwards. Attempts that failed come back through the outbox, also after hours.
 */
export const sendMessage = reaction("send-message", {
  on: MessageQueued,
  run: async ({ payload: { messageId }, deps, transact }) => {
    const attempt = await transact((tx) => begin(tx, messageId, deps.clock.now()));
    if (!attempt) return;
    const outcome = await deliver(attempt, deps).catch((error: unknown) => outcomeOf(error, attempt));
    await transact((tx) => record(tx, messageId, outcome, deps));
  },
});
