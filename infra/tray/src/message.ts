import { z } from "zod";

/** The sender's own id of a message; whoever sends it again means the same message. */
export const MessageId = z.string().regex(/^[A-Za-z0-9_-]{1,100}$/);

/** What is to be delivered, and to which number. */
export const NewMessage = z.strictObject({
  to: z.string().regex(/^1\d{10}$/),
  text: z.string().min(1).max(1_000),
});
export type NewMessage = z.infer<typeof NewMessage>;

/** Proof that a message was taken in, the same one however often it is asked for. */
export const Receipt = z.strictObject({
  messageId: MessageId,
  receiptId: z.string().min(1),
  acceptedAt: z.iso.datetime(),
});
export type Receipt = z.infer<typeof Receipt>;

/** One line of the ledger file. */
export const Row = z.strictObject({ ...Receipt.shape, ...NewMessage.shape });
export type Row = z.infer<typeof Row>;

/** The receipt of a stored message. */
export const receiptOf = ({ messageId, receiptId, acceptedAt }: Row): Receipt => ({
  messageId,
  receiptId,
  acceptedAt,
});

/** A number as it may be shown: the first three digits and the last four. */
export const maskNumber = (number: string): string => `${number.slice(0, 3)}****${number.slice(-4)}`;
