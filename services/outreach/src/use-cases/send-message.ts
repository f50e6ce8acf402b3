import { MessageQueued } from "@qianxian/contracts/outreach";
import type { MessageId } from "@qianxian/contracts/vocabulary";
import { AppError, countyDay } from "@qianxian/kernel";
import { afterAttempt, because, type Outcome, stopped } from "../domain/delivery.ts";
import { isOver, type OfferMessage, take } from "../domain/message.ts";
import { offerParts, offerText } from "../domain/offer-text.ts";
import { quietUntil } from "../domain/quiet-hours.ts";
import { briefNow, standingOf } from "../domain/standing.ts";
import type { OutgoingMessage, Receipt } from "../ports/channel.ts";
import { type Deps, reaction, type Tx } from "../use-case.ts";

/** A message under way, and whether an earlier attempt may already have reached the channel. */
type Attempt = { message: OfferMessage; mayBeThere: boolean };

/** The message, kept from changing, and whether its person still wants any, as far as the ledger has told. */
const hold = async (tx: Tx, messageId: MessageId): Promise<{ before: OfferMessage; isWanted: boolean } | null> => {
  const seen = await tx.messages.find(messageId);
  if (!seen) return null;
  const notes = await tx.workers.hold([seen.workerId]);
  const before = await tx.messages.lock(messageId);
  return before && { before, isWanted: notes.get(seen.workerId)?.mayPush ?? true };
};

const begin = async (tx: Tx, messageId: MessageId, now: Date): Promise<Attempt | null> => {
  const held = await hold(tx, messageId);
  if (!held || isOver(held.before)) return null;
  const { before, isWanted } = held;
  if (!isWanted && before.status === "queued") {
    await tx.messages.save(stopped({ message: before, retryAt: null }).message);
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

/** Why a vacancy can't be offered as it stands now; null when it can. */
const barOf = async ({ vacancy }: OfferMessage, deps: Deps): Promise<Outcome | null> => {
  const card = await deps.vacancies.read(vacancy.id);
  const standing = standingOf(briefNow(vacancy, card));
  if (standing !== "open") return { kind: "failed", because: because[standing] };
  const isOver = card?.closesOn && card.closesOn < countyDay(deps.clock.now());
  return isOver ? { kind: "failed", because: because.ended } : null;
};

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
  const bar = await barOf(message, deps);
  if (bar) return bar;
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
 * channel first. Attempts that failed come back through the outbox, also after hours.
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
