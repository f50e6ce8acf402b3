import { z } from "zod";

/** How the tray is told to misbehave; a field that is left out goes back to its default. */
export const Behaviour = z.strictObject({
  /** Waits this long before doing anything, in milliseconds. */
  delayMs: z.int().min(0).max(60_000).default(0),
  /** Answers 422 to new messages and stores nothing. */
  refuse: z.boolean().default(false),
  /** Stores a new message and never answers: always, or for the next n new messages. */
  hangAfterStoring: z.union([z.boolean(), z.int().min(0).max(100_000)]).default(false),
});
export type Behaviour = z.infer<typeof Behaviour>;

/** Whether the message just stored stays unanswered, and the behaviour from then on. */
export const takeHang = (behaviour: Behaviour): { hangs: boolean; next: Behaviour } => {
  const { hangAfterStoring } = behaviour;
  if (typeof hangAfterStoring === "boolean") return { hangs: hangAfterStoring, next: behaviour };
  if (hangAfterStoring === 0) return { hangs: false, next: behaviour };
  return { hangs: true, next: { ...behaviour, hangAfterStoring: hangAfterStoring - 1 } };
};
