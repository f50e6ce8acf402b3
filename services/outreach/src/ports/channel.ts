import type { MessageId } from "@qianxian/contracts/vocabulary";
import type { OfferParts } from "../domain/offer-text.ts";

/** A message on its way out: the number and the text exist here only, in no store and no log. */
export type OutgoingMessage = { messageId: MessageId; to: string; text: string; parts: OfferParts };

/** A one-time code on its way out: number, text and code exist here only. */
export type OutgoingCode = { messageId: MessageId; to: string; text: string; code: string };

/** Proof that the channel has taken a message in. */
export type Receipt = { messageId: MessageId; receiptId: string; acceptedAt: string };

/** By what a provider can look a message up: some need the number and the day of the attempt. */
export type Trace = { messageId: MessageId; to: string | null; attemptedAt: Date };

/** A way to reach workers. Fails with the codes named here, and nothing else. */
export type Channel = {
  kind: "tray" | "aliyun-sms" | "memory";
  /**
   * True when the channel keeps messages by their id, so that sending one again is sending it once.
   * Only then may a message of unknown outcome, which `find` does not know, be sent again; with any
   * other channel it stays unknown until a receipt or a reply tells.
   */
  idempotent: boolean;
  /**
   * Hands a message over. Fails with `channel-unavailable` (it certainly has nothing),
   * `channel-refused` (it never will), `outcome-unknown` (nobody can tell).
   */
  send(message: OutgoingMessage): Promise<Receipt>;
  /**
   * Whether the channel has a message; null says no only if the channel is idempotent, else "not
   * that it knows of". Fails with `channel-unavailable`.
   */
  find(trace: Trace): Promise<Receipt | null>;
  /** Hands over a one-time code, once. Fails as `send` does. */
  sendCode(code: OutgoingCode): Promise<void>;
};
