import type { Words } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { OfferMessage } from "./message.ts";

/** What an attempt to deliver came to. */
export type Outcome =
  /** The channel has it. */
  | { kind: "sent"; receiptId: string; at: string }
  /** It will never be delivered. */
  | { kind: "failed"; because: Words }
  /** The channel may have it; only a receipt or a reply tells. */
  | { kind: "unknown" }
  /** Something did not answer; `isSafe` when the channel certainly has nothing. */
  | { kind: "later"; isSafe: boolean }
  /** It is night in the county. */
  | { kind: "resting"; until: Date };

/** Why an attempt failed or is open, for a clerk. */
export const because = {
  noContact: { zh: "台账里没有这个人的电话", en: "the ledger has no phone number" },
  noConsent: { zh: "本人已不同意接收消息，或者不要系统自动安排", en: "no longer wants messages, or none that a machine planned" },
  erased: { zh: "本人已从台账中删除，没有发送", en: "the person has left the ledger; not sent" },
  closed: { zh: "岗位已关闭，没有发送", en: "the vacancy has closed; not sent" },
  full: { zh: "岗位名额已招满，没有发送", en: "the vacancy's seats have filled; not sent" },
  draft: { zh: "岗位退回待核，没有发送", en: "the vacancy is a draft again; not sent" },
  ended: { zh: "岗位已过截止日期，没有发送", en: "the vacancy's last day of offers is over; not sent" },
  cap: { zh: "本人这周收到的消息已到上限", en: "has had the week's share of messages" },
  answered: { zh: "本人已经回复过这个岗位", en: "has answered about this vacancy" },
  notArrived: { zh: "工作人员核实过，本人没有收到", en: "staff found out that it has not arrived" },
  refused: { zh: "发送通道拒收，请核对电话", en: "the channel refused it; check the number" },
  noChannel: { zh: "发送通道长时间没有回应", en: "the channel did not answer for a long time" },
  waiting: { zh: "发送通道暂时没有回应，系统会自己再试", en: "the channel does not answer; it is tried again" },
  unknown: {
    zh: "发送通道没有说清是否已经收下，系统会去查，不会重发",
    en: "the channel did not say whether it took the message; it is asked, not sent again",
  },
} as const satisfies Record<string, Words>;

/** What is left of a sentence about somebody who left the ledger. */
export const erasedWords: Words = { zh: "本人资料已删除", en: "the person's data has been deleted" };

/** Waits before the next attempt, in milliseconds; after the last one the message is given up. */
export const retryDelaysMs: readonly number[] = [
  2_000, 10_000, 30_000, 120_000, 600_000, 1_800_000, 3_600_000, 7_200_000, 14_400_000, 28_800_000,
];

type Next = { message: OfferMessage; retryAt: Date | null };

const retry = (message: OfferMessage, now: Date, delays: readonly number[]): Date | null => {
  const delay = delays[message.attempts - 1];
  return delay === undefined ? null : new Date(now.getTime() + delay);
};

/**
 * The message after an attempt, and when to try again. What may have reached the channel stays
 * `unknown` until a receipt or a reply tells; what certainly has not is queued again, and given up
 * after the last delay.
 */
export const afterAttempt = (
  message: OfferMessage,
  outcome: Outcome,
  now: Date,
  delays: readonly number[],
): Next => {
  switch (outcome.kind) {
    case "sent":
      return {
        message: { ...message, status: "sent", because: null, sentAt: outcome.at, receiptId: outcome.receiptId },
        retryAt: null,
      };
    case "failed":
      return { message: { ...message, status: "failed", because: outcome.because }, retryAt: null };
    case "resting":
      return {
        message: { ...message, status: "queued", attempts: message.attempts - 1 },
        retryAt: outcome.until,
      };
    case "unknown":
      return unknown(message, now, delays);
    case "later":
      return outcome.isSafe ? waiting(message, now, delays) : unknown(message, now, delays);
  }
};

/** The message of somebody who no longer wants any: what would wait for another attempt is over. */
export const stopped = ({ message, retryAt }: Next): Next =>
  message.status === "queued"
    ? { message: { ...message, status: "failed", because: because.noConsent }, retryAt: null }
    : { message, retryAt };

const unknown = (message: OfferMessage, now: Date, delays: readonly number[]): Next => ({
  message: { ...message, status: "unknown", because: because.unknown },
  retryAt: retry(message, now, delays),
});

const waiting = (message: OfferMessage, now: Date, delays: readonly number[]): Next => {
  const retryAt = retry(message, now, delays);
  return retryAt
    ? { message: { ...message, status: "queued", because: because.waiting }, retryAt }
    : { message: { ...message, status: "failed", because: because.noChannel }, retryAt };
};

/** Records what a clerk has found out about a message of unknown outcome. @throws AppError `message-not-unknown` */
export const settleUnknown = (message: OfferMessage, as: "sent" | "failed", now: Date): OfferMessage => {
  if (message.status === as) return message;
  if (message.status !== "unknown") throw new AppError("message-not-unknown", { messageId: message.id });
  return as === "sent"
    ? { ...message, status: "sent", because: null, sentAt: message.attemptedAt ?? now.toISOString() }
    : { ...message, status: "failed", because: because.notArrived };
};
